// The output layer of one row: outputs, loss, and ∂E/∂(weighted sum), fused where the pair of activation and loss allows it.

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
