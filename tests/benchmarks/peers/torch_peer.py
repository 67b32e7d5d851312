"""Peer: PyTorch as a course teaches it (modules, autograd, torch.optim). Speaks as Peer.h describes.

For every case one and two threads are tried; the faster answers. Denormals are flushed, as in the engine.
"""
import sys
import time

import torch
import torch.nn as nn
import torch.nn.functional as functional

ACTIVATIONS = {"relu": nn.ReLU, "tanh": nn.Tanh, "sigmoid": nn.Sigmoid}


class Network:
    def __init__(self, widths, hidden, output, loss, optimizer, batch, rows):
        torch.manual_seed(1)
        layers = []
        for i, (inputs, units) in enumerate(zip(widths, widths[1:])):
            layers.append(nn.Linear(inputs, units))
            is_last = i + 2 == len(widths)
            name = output if is_last else hidden
            if not (is_last and loss in ("cross-entropy", "binary-cross-entropy")):  # those take the weighted sums
                layers.append(ACTIVATIONS[name]())
        self.model = nn.Sequential(*layers)
        self.batch, self.rows, self.loss = batch, rows, loss
        self.x = torch.rand(rows, widths[0]) if widths[0] >= 256 else torch.rand(rows, widths[0]) * 2 - 1
        if loss == "cross-entropy":
            self.t = torch.randint(0, widths[-1], (rows,))
        else:
            self.t = torch.randint(0, 2, (rows, widths[-1])).float()
        parameters = self.model.parameters()
        if optimizer == "adam":
            try:
                self.optimizer = torch.optim.Adam(parameters, lr=0.001, fused=True)
            except (RuntimeError, TypeError):  # before 2.4
                self.optimizer = torch.optim.Adam(parameters, lr=0.001)
        elif optimizer == "sgd":
            try:
                self.optimizer = torch.optim.SGD(parameters, lr=0.01, fused=True)
            except (RuntimeError, TypeError):
                self.optimizer = torch.optim.SGD(parameters, lr=0.01)
        else:
            raise ValueError("PyTorch: SGD and Adam only")

    def criterion(self, y, t):
        if self.loss == "cross-entropy":
            return functional.cross_entropy(y, t)
        if self.loss == "binary-cross-entropy":
            return functional.binary_cross_entropy_with_logits(y, t)
        return 0.5 * ((y - t) ** 2).sum(1).mean()

    def train_epoch(self, steps=None):
        order = torch.randperm(self.rows)
        for step, first in enumerate(range(0, self.rows, self.batch)):
            if steps is not None and step == steps:
                return
            index = order[first:first + self.batch]
            x, t = self.x.index_select(0, index), self.t.index_select(0, index)
            self.optimizer.zero_grad(set_to_none=True)
            self.criterion(self.model(x), t).backward()
            self.optimizer.step()


def choose_threads(network):
    seconds = {}
    for threads in (1, 2):
        torch.set_num_threads(threads)
        network.train_epoch(20)
        begin = time.perf_counter()
        network.train_epoch(100)
        seconds[threads] = time.perf_counter() - begin
    torch.set_num_threads(min(seconds, key=seconds.get))


def main():
    torch.set_flush_denormal(True)
    known, network = None, None
    for line in sys.stdin:
        widths, hidden, output, loss, optimizer, batch, rows, least = line.split()
        try:
            name = line.rsplit(" ", 1)[0]
            if name != known:
                network = Network([int(n) for n in widths.split(",")], hidden, output, loss, optimizer, int(batch), int(rows))
                known = name
                choose_threads(network)
            epochs, begin = 0, time.perf_counter()
            while True:
                network.train_epoch()
                epochs += 1
                seconds = time.perf_counter() - begin
                if seconds >= float(least):
                    break
            print(epochs * -(-int(rows) // int(batch)), seconds, flush=True)
        except Exception as error:  # the suite reports it and goes on
            known = None
            print("error", str(error).splitlines()[0], flush=True)


main()
