// The output layer of one row: outputs, loss, and ∂E/∂(weighted sum), fused where the pair of activation and loss allows it.
//
// For each loss that a program is to hold, the build defines USE_LOSS_NAME as its number; likewise
//   USE_OUTPUT_SOFTMAX  the last layer is a softmax: its activation pass left the weighted sums,
//   USE_OUTPUT_LOGISTIC the last layer is a sigmoid under a cross-entropy: likewise the weighted sums, so that log σ(z) and
//                       log(1 − σ(z)) are taken of z and stay exact where σ(z) has rounded to 0 or 1.

#define SMALLEST_PROBABILITY 1.17549435e-38f

// NaN must stay NaN, so no fmax here.
lanes safe_probability(lanes y) { return select(y, (lanes)(SMALLEST_PROBABILITY), y < (lanes)(SMALLEST_PROBABILITY)); }

// One output's part of the loss of its row, and its derivative by the output; units is the number of outputs.
WITH_SLOPE lanes output_loss(int loss, lanes y, lanes t, int units, lanes *gradient)
{
    switch (loss) {
#ifdef USE_LOSS_HALF_SSE
    case USE_LOSS_HALF_SSE:
        *gradient = y - t;
        return 0.5f * (y - t) * (y - t);
#endif
#ifdef USE_LOSS_SQUARED_ERROR
    case USE_LOSS_SQUARED_ERROR:
        *gradient = 2.0f * (y - t);
        return (y - t) * (y - t);
#endif
#ifdef USE_LOSS_MSE
    case USE_LOSS_MSE:
        *gradient = 2.0f / (float)units * (y - t);
        return (y - t) * (y - t) / (float)units;
#endif
#ifdef USE_LOSS_CROSS_ENTROPY
    case USE_LOSS_CROSS_ENTROPY: {
        const lanes safe = safe_probability(y);
        *gradient = -t / safe;
        return -t * log(safe);
    }
#endif
#ifdef USE_LOSS_BINARY_CROSS_ENTROPY
    case USE_LOSS_BINARY_CROSS_ENTROPY: {
        const lanes safe = safe_probability(y);
        const lanes safe_rest = safe_probability(1.0f - y);
        *gradient = (1.0f - t) / safe_rest - t / safe;
        return -t * log(safe) - (1.0f - t) * log(safe_rest);
    }
#endif
    default:
        *gradient = (lanes)(0.0f);
        return (lanes)(0.0f);
    }
}

#ifdef USE_OUTPUT_LOGISTIC
// The same from the weighted sum: the derivative is by z, the output goes to *y.
WITH_SLOPE lanes logistic_loss(int loss, lanes z, lanes t, lanes *y, lanes *delta)
{
    *y = sigmoid(z);
    const lanes log_one_plus = log1p_of_share(exp_below(-fabs(z)));
#ifdef USE_LOSS_CROSS_ENTROPY
    if (loss == USE_LOSS_CROSS_ENTROPY) {
        *delta = -t * sigmoid(-z);
        return t * (fmax(-z, (lanes)(0.0f)) + log_one_plus);
    }
#endif
    *delta = *y - t;
    return fmax(z, (lanes)(0.0f)) - t * z + log_one_plus;
}
#endif

#ifdef USE_OUTPUT_SOFTMAX
// Exponentials of the row into `delta`; returns their sum. The largest sum is subtracted first.
float softmax_exponentials(global const float *output, global float *delta, int units, float *largest)
{
    float top = -INFINITY;
    for (int n = 0; n < units; n += LANES) {
        const lanes z = LOAD_LANES(output + n);
        top = fmax(top, lane_max(select((lanes)(-INFINITY), z, lane_numbers(n) < (lanes_int)(units))));
    }
    lanes sum = (lanes)(0.0f);
    for (int n = 0; n < units; n += LANES) {
        const lanes e = select((lanes)(0.0f), exp_below(LOAD_LANES(output + n) - top), lane_numbers(n) < (lanes_int)(units));
        STORE_LANES(e, delta + n);
        sum += e;
    }
    *largest = top;
    return lane_sum(sum);
}

// E = Σ t (log Σ e^z − z), ∂E/∂z = y Σt − t
float softmax_cross_entropy_row(global float *output, global float *delta, global const float *target, int units, float scale)
{
    float largest;
    const float sum = softmax_exponentials(output, delta, units, &largest);
    const float log_sum = log(sum);
    lanes target_lanes = (lanes)(0.0f);
    for (int n = 0; n < units; n += LANES)
        target_lanes += LOAD_LANES(target + n);
    const float target_sum = lane_sum(target_lanes);
    lanes loss = (lanes)(0.0f);
    for (int n = 0; n < units; n += LANES) {
        const lanes_int is_unit = lane_numbers(n) < (lanes_int)(units);
        const lanes z = LOAD_LANES(output + n);
        const lanes t = LOAD_LANES(target + n);
        const lanes y = LOAD_LANES(delta + n) / sum;
        loss += select((lanes)(0.0f), t * (log_sum - (z - largest)), is_unit);
        STORE_LANES(y, output + n);
        STORE_LANES(select((lanes)(0.0f), (y * target_sum - t) * scale, is_unit), delta + n);
    }
    return lane_sum(loss);
}

// Any other loss: ∂E/∂z_j = y_j (∂E/∂y_j − Σ_i y_i ∂E/∂y_i)
float softmax_row(int loss, global float *output, global float *delta, global const float *target, int units, float scale)
{
    float largest;
    const float sum = softmax_exponentials(output, delta, units, &largest);
    lanes total = (lanes)(0.0f);
    lanes weighted = (lanes)(0.0f);
    for (int n = 0; n < units; n += LANES) {
        const lanes_int is_unit = lane_numbers(n) < (lanes_int)(units);
        const lanes y = LOAD_LANES(delta + n) / sum;
        lanes gradient;
        total += select((lanes)(0.0f), output_loss(loss, y, LOAD_LANES(target + n), units, &gradient), is_unit);
        weighted += select((lanes)(0.0f), y * gradient, is_unit);
        STORE_LANES(y, output + n);
        STORE_LANES(gradient, delta + n);
    }
    const float weighted_sum = lane_sum(weighted);
    for (int n = 0; n < units; n += LANES) {
        const lanes slope = LOAD_LANES(output + n) * (LOAD_LANES(delta + n) - weighted_sum) * scale;
        STORE_LANES(select((lanes)(0.0f), slope, lane_numbers(n) < (lanes_int)(units)), delta + n);
    }
    return lane_sum(total);
}
#endif

// Outputs whose units stand alone: every activation but softmax. Deltas are only wanted while training.
float separate_row(global const Layer *layer, global float *output, global float *delta, global float *alpha_delta,
    global const float *target, float scale, bool training)
{
    const int units = layer->units;
    lanes total = (lanes)(0.0f);
    for (int n = 0; n < units; n += LANES) {
        const lanes_int is_unit = lane_numbers(n) < (lanes_int)(units);
        const lanes value = LOAD_LANES(output + n);
        const lanes t = LOAD_LANES(target + n);
        lanes gradient;
#ifdef USE_OUTPUT_LOGISTIC
        if (layer->output_form == USE_OUTPUT_LOGISTIC) {
            lanes y;
            const lanes loss = logistic_loss(layer->loss, value, t, &y, &gradient);
            total += select((lanes)(0.0f), loss, is_unit);
            STORE_LANES(select((lanes)(0.0f), y, is_unit), output + n);
        } else
#endif
            total += select((lanes)(0.0f), output_loss(layer->loss, value, t, units, &gradient), is_unit);
        if (!training)
            continue;
        gradient = select((lanes)(0.0f), gradient * scale, is_unit);
        for (int p = 0; p < layer->pieces; ++p) {
            global float *slope = delta + p * layer->unit_stride + n;
            STORE_LANES(LOAD_LANES(slope) * gradient, slope);
        }
        if (layer->alpha_tiles > 0)
            STORE_LANES(LOAD_LANES(alpha_delta + n) * gradient, alpha_delta + n);
    }
    return lane_sum(total);
}

// Finishes one row of the last layer; `scale` is 1 / rows of the batch. Returns the loss of the row.
float output_row(global const Layer *layer, global float *output, global float *delta, global float *alpha_delta,
    global const float *target, float scale, bool training)
{
#ifdef USE_OUTPUT_SOFTMAX
    if (layer->output_form == USE_OUTPUT_SOFTMAX) {
#ifdef USE_LOSS_CROSS_ENTROPY
        if (layer->loss == USE_LOSS_CROSS_ENTROPY)
            return softmax_cross_entropy_row(output, delta, target, layer->units, scale);
#endif
        return softmax_row(layer->loss, output, delta, target, layer->units, scale);
    }
#endif
    return separate_row(layer, output, delta, alpha_delta, target, scale, training);
}

// The class that a row of outputs stands for: one output: y ≥ 0.5 is class 1; more: the first of the largest.
int predicted_class(global const float *output, int units)
{
    if (units == 1)
        return output[0] >= 0.5f ? 1 : 0;
    int best = 0;
    for (int n = 1; n < units; ++n)
        best = output[n] > output[best] ? n : best;
    return best;
}
