// The smallest networks, batches of 2 to 4 rows: 4 rows × 4 units in one vector. XOR as it is taught (2-4-1, four rows) has 16 numbers in its
// hidden layer; in small_block.cl they would be a quarter of four vectors. Lane 4 r + u is unit u of row r. For layers with up to
// 4 inputs and 4 units, without maxout.

#define QUAD 4

typedef struct {
    lanes outputs[MAX_LAYERS + 1]; // number l: layer l's inputs
    lanes slopes[MAX_LAYERS];
    lanes alpha_slopes[MAX_LAYERS];
} Quads;

typedef struct {
    uint count; // rows; those beyond have zeros everywhere
    float scale; // 1 / rows of the batch
    ulong seed;
    ulong step;
} QuadBatch;

PART bool fits_quads(Layers layers, int layer_count)
{
    bool fits = true;
    EACH_LAYER
    for (int l = 0; l < layer_count; ++l)
        fits = fits && layers[l].inputs <= QUAD && layers[l].units <= QUAD && layers[l].pieces == 1;
    return fits;
}

PART lanes_int quad_units() { return lane_numbers(0) & 3; }
PART lanes_int quad_rows() { return lane_numbers(0) >> 2; }

// Four numbers in every quad.
INLINE lanes same_quads(global const float *numbers)
{
    const float4 quad = vload4(0, numbers);
    return (lanes)(quad, quad, quad, quad);
}

// spread[k]: number k of each quad in all of its lanes.
INLINE void spread_quads(lanes x, lanes spread[QUAD])
{
    spread[0] = x.s000044448888cccc;
    spread[1] = x.s111155559999dddd;
    spread[2] = x.s22226666aaaaeeee;
    spread[3] = x.s33337777bbbbffff;
}

// The sum and the largest number of each quad, in all of its lanes.
PART lanes quad_sum(lanes v)
{
    v += v.s1032547698badcfe;
    return v + v.s23016745ab89efcd;
}

PART lanes quad_max(lanes v)
{
    v = fmax(v, v.s1032547698badcfe);
    return fmax(v, v.s23016745ab89efcd);
}

// Sums over the rows: of four quads, or of one.
INLINE lanes sums_over_rows(const lanes v[QUAD]) { return sum_quarters(sum_halves(v[0], v[1]), sum_halves(v[2], v[3])); }
INLINE lanes sum_over_rows(lanes v)
{
    const float8 half_sum = v.lo + v.hi;
    return (lanes)(half_sum.lo + half_sum.hi, (float4)(0.0f), (float8)(0.0f));
}

PART void quads_forward(Quads *quads, Layers layer, int l, global const float *parameters, const QuadBatch *batch)
{
    lanes x[QUAD];
    spread_quads(quads->outputs[l], x);
    global const float *weights = parameters + layer->weights;
    // Behind the last input stand the biases and zeros; they meet a zero.
    lanes even = fma(x[0], same_quads(weights), same_quads(weights + layer->inputs * UNITS));
    lanes odd = x[1] * same_quads(weights + UNITS);
    even = fma(x[2], same_quads(weights + 2 * UNITS), even);
    odd = fma(x[3], same_quads(weights + 3 * UNITS), odd);
    const lanes z = even + odd;
    lanes parameter = (lanes)(layer->parameter);
#ifdef USE_PRELU
    if (layer->activation == USE_PRELU)
        parameter = same_quads(parameters + layer->alphas);
#endif
    lanes value;
    lanes slope;
    activate(layer->activation, z, parameter, &value, &slope);
    lanes alpha_slope = select((lanes)(0.0f), z, z < (lanes)(0.0f)); // of PReLU
    if (layer->dropout_threshold > 0) {
        const uint key = dropout_key(batch->seed, batch->step, l);
        const lanes_uint bits = philox(AS_LANES_UINT(quad_units()), AS_LANES_UINT(quad_rows()), key);
        const lanes kept = select((lanes)(0.0f), (lanes)(layer->dropout_scale), bits >= (lanes_uint)(layer->dropout_threshold));
        value *= kept;
        slope *= kept;
        alpha_slope *= kept;
    }
    const lanes_int is_unit = (quad_units() < (lanes_int)(layer->units)) & (quad_rows() < (lanes_int)((int)batch->count));
    quads->outputs[l + 1] = select((lanes)(0.0f), value, is_unit);
    quads->slopes[l] = select((lanes)(0.0f), slope, is_unit);
    quads->alpha_slopes[l] = select((lanes)(0.0f), alpha_slope, is_unit);
}

// ∂E/∂z of the last layer into its slopes.
PART void quads_output(Quads *quads, Layers layer, int l, lanes t, const QuadBatch *batch)
{
    const lanes_int is_unit = (quad_units() < (lanes_int)(layer->units)) & (quad_rows() < (lanes_int)((int)batch->count));
    const lanes value = quads->outputs[l + 1];
    lanes gradient;
#ifdef USE_OUTPUT_SOFTMAX
    if (layer->output_form == USE_OUTPUT_SOFTMAX) {
        const lanes_int is_output = quad_units() < (lanes_int)(layer->units); // rows beyond the last one must not divide by 0
        const lanes top = quad_max(select((lanes)(-INFINITY), value, is_output));
        const lanes e = select((lanes)(0.0f), exp_below(value - top), is_output);
        const lanes y = e / quad_sum(e);
        lanes delta = y * quad_sum(t) - t;
#ifdef USE_LOSS_CROSS_ENTROPY
        if (layer->loss != USE_LOSS_CROSS_ENTROPY)
#endif
        {
            output_loss(layer->loss, y, t, layer->units, &gradient);
            gradient = select((lanes)(0.0f), gradient, is_output);
            delta = y * (gradient - quad_sum(y * gradient));
        }
        quads->slopes[l] = select((lanes)(0.0f), delta * batch->scale, is_unit);
        return;
    }
#endif
#ifdef USE_OUTPUT_LOGISTIC
    if (layer->output_form == USE_OUTPUT_LOGISTIC) {
        lanes y;
        logistic_loss(layer->loss, value, t, &y, &gradient);
    } else
#endif
        output_loss(layer->loss, value, t, layer->units, &gradient);
    gradient = select((lanes)(0.0f), gradient, is_unit);
    quads->slopes[l] = quads->slopes[l] * batch->scale * gradient; // the gradient comes last
    quads->alpha_slopes[l] = quads->alpha_slopes[l] * batch->scale * gradient;
}

// ∂E/∂z of layer l from that of the layer after it.
PART void quads_backward(Quads *quads, Layers layer, int l, global const float *parameters)
{
    global const float *weights = parameters + (layer + 1)->weights;
    const lanes delta = quads->slopes[l + 1];
    const lanes sums = sum_of_pairs(sum_pairs(delta * same_quads(weights), delta * same_quads(weights + UNITS)),
        sum_pairs(delta * same_quads(weights + 2 * UNITS), delta * same_quads(weights + 3 * UNITS)));
    const lanes of_units = select((lanes)(0.0f), sums, quad_units() < (lanes_int)(layer->units)); // others met biases
    quads->slopes[l] *= of_units;
    quads->alpha_slopes[l] *= of_units;
}

// Gradients of weights and biases as they lie in memory.
PART void quads_gradients(lanes inputs, int input_count, lanes delta, lanes *gradients)
{
    lanes x[QUAD];
    spread_quads(inputs, x);
#pragma unroll
    for (int k = 0; k < QUAD; ++k)
        x[k] *= delta;
    lanes sums = sums_over_rows(x);
#pragma unroll
    for (int k = 0; k < QUAD; ++k) {
        if (k < input_count)
            gradients[k] = (lanes)(sums.s0123, (float4)(0.0f), (float8)(0.0f));
        sums = (lanes)(sums.s4567, sums.s89abcdef, sums.s0123);
    }
    gradients[input_count] = sum_over_rows(delta);
}

// Rows into their quads, ahead as in small_block.cl. Lanes beyond the last row keep earlier
// rows, whose deltas are zero.
ON_ITS_OWN void gather_quads(Gathered *gathered, const Rows *rows, global const uint *order, uint count)
{
    const Rows own = *rows;
    float *x = (float *)&gathered->quad_inputs;
    float *t = (float *)&gathered->quad_targets;
    for (uint r = 0; r < count; ++r, x += QUAD, t += QUAD) {
        const ulong source = order[r];
        x[0] = input_of(own, source, 0);
        if (own.inputs > 1)
            x[1] = input_of(own, source, 1);
        for (int k = 2; k < own.inputs; ++k)
            x[k] = input_of(own, source, k);
        t[0] = own.targets[source * own.target_stride];
        for (int u = 1; u < own.outputs; ++u)
            t[u] = own.targets[source * own.target_stride + u];
    }
}

// A whole batch through the network and back.
PART void small_quads(Block *block, const Gathered *gathered, Layers layers, int layer_count,
    global const float *parameters, const QuadBatch *batch)
{
    Quads quads;
    quads.outputs[0] = gathered->quad_inputs;
    EACH_LAYER
    for (int l = 0; l < layer_count; ++l)
        quads_forward(&quads, layers + l, l, parameters, batch);
    quads_output(&quads, layers + layer_count - 1, layer_count - 1, gathered->quad_targets, batch);
    EACH_LAYER
    for (int l = layer_count - 1; l >= 0; --l) {
        quads_gradients(quads.outputs[l], layers[l].inputs, quads.slopes[l], block->gradients + l * INPUTS);
        block->alpha_gradients[l] = sum_over_rows(quads.alpha_slopes[l]);
        if (l > 0)
            quads_backward(&quads, layers + l - 1, l - 1, parameters);
    }
}
