// Peer: JavaScript with typed arrays, the way a careful web page trains a small network. Speaks as Peer.h describes.
'use strict';
const readline = require('readline');

const activations = {
    tanh: [Math.tanh, a => 1 - a * a],
    relu: [z => (z > 0 ? z : 0), a => (a > 0 ? 1 : 0)],
    sigmoid: [z => 1 / (1 + Math.exp(-z)), a => a * (1 - a)],
};

class Network {
    constructor(work) {
        if (work.optimizer !== 'sgd' || !activations[work.hidden] || !activations[work.output])
            throw new Error('JavaScript: tanh, relu, sigmoid and SGD only');
        Object.assign(this, work);
        this.isFused = work.loss.includes('cross-entropy');
        this.x = Float64Array.from({length: work.rows * work.widths[0]}, () => Math.random() * 2 - 1);
        const outputs = work.widths[work.widths.length - 1];
        this.t = Float64Array.from({length: work.rows * outputs}, () => (Math.random() < 0.5 ? -1 : 1));
        this.order = Uint32Array.from({length: work.rows}, (_, i) => i);
        this.layers = [];
        for (let l = 1; l < work.widths.length; ++l) {
            const inputs = work.widths[l - 1], units = work.widths[l];
            const [value, slope] = activations[l + 1 === work.widths.length ? work.output : work.hidden];
            this.layers.push({inputs, units, value, slope,
                w: Float64Array.from({length: inputs * units}, () => (Math.random() - 0.5) / Math.sqrt(inputs)),
                b: new Float64Array(units), gw: new Float64Array(inputs * units), gb: new Float64Array(units),
                a: new Float64Array(units), d: new Float64Array(units)});
        }
        this.in = new Float64Array(work.widths[0]);
    }

    trainEpoch() {
        const order = this.order;
        for (let i = order.length - 1; i > 0; --i) {
            const j = Math.floor(Math.random() * (i + 1));
            const kept = order[i];
            order[i] = order[j];
            order[j] = kept;
        }
        for (let first = 0; first < order.length; first += this.batch) {
            const end = Math.min(first + this.batch, order.length);
            for (let i = first; i < end; ++i)
                this.learn(order[i]);
            this.update(0.01 / (end - first));
        }
    }

    learn(row) {
        const layers = this.layers, width = this.in.length;
        for (let k = 0; k < width; ++k)
            this.in[k] = this.x[row * width + k];
        let x = this.in;
        for (const layer of layers) {
            const {inputs, units, w, b, a, value} = layer;
            for (let i = 0; i < units; ++i) {
                let z = b[i];
                for (let k = 0; k < inputs; ++k)
                    z += w[i * inputs + k] * x[k];
                a[i] = value(z);
            }
            x = a;
        }
        const last = layers[layers.length - 1];
        for (let i = 0; i < last.units; ++i) {
            const difference = last.a[i] - this.t[row * last.units + i];
            last.d[i] = this.isFused ? difference : difference * last.slope(last.a[i]);
        }
        for (let l = layers.length - 1; l >= 0; --l) {
            const {inputs, units, w, gw, gb, d} = layers[l];
            const before = l > 0 ? layers[l - 1].a : this.in;
            for (let i = 0; i < units; ++i) {
                const delta = d[i];
                gb[i] += delta;
                for (let k = 0; k < inputs; ++k)
                    gw[i * inputs + k] += delta * before[k];
            }
            if (l === 0)
                break;
            const {d: target, slope} = layers[l - 1];
            for (let k = 0; k < inputs; ++k) {
                let sum = 0;
                for (let i = 0; i < units; ++i)
                    sum += w[i * inputs + k] * d[i];
                target[k] = sum * slope(before[k]);
            }
        }
    }

    update(rate) {
        for (const {w, gw, b, gb} of this.layers) {
            for (let i = 0; i < w.length; ++i) {
                w[i] -= rate * gw[i];
                gw[i] = 0;
            }
            for (let i = 0; i < b.length; ++i) {
                b[i] -= rate * gb[i];
                gb[i] = 0;
            }
        }
    }
}

let known = '', network = null;
readline.createInterface({input: process.stdin}).on('line', line => {
    const words = line.split(' ');
    const [widths, hidden, output, loss, optimizer, batch, rows, least] = words;
    try {
        const name = words.slice(0, -1).join(' ');
        if (name !== known) {
            network = new Network({widths: widths.split(',').map(Number), hidden, output, loss, optimizer, batch: +batch, rows: +rows});
            known = name;
            const end = performance.now() + 300; // the compiler of the engine needs some epochs
            while (performance.now() < end)
                network.trainEpoch();
        }
        const begin = performance.now();
        let epochs = 0, seconds = 0;
        do {
            network.trainEpoch();
            ++epochs;
            seconds = (performance.now() - begin) / 1000;
        } while (seconds < +least);
        console.log(`${epochs * Math.ceil(+rows / +batch)} ${seconds}`);
    } catch (error) {
        known = '';
        console.log(`error ${error.message}`);
    }
});
