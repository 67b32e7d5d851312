// Losses of single outputs with their derivatives.
//
// For each loss that a program is to hold, the build defines USE_LOSS_NAME as its number; likewise
//   USE_OUTPUT_SOFTMAX  the last layer is a softmax: its activation pass left the weighted sums,
//   USE_OUTPUT_LOGISTIC the last layer is a sigmoid under a cross-entropy: likewise the weighted sums, so that log σ(z) and
//                       log(1 − σ(z)) are taken of z and stay exact where σ(z) has rounded to 0 or 1.

#define SMALLEST_PROBABILITY 1.17549435e-38f

// NaN must stay NaN, so no fmax here.
EITHER_WIDTH lanes safe_probability(lanes y) { return select(y, (lanes)(SMALLEST_PROBABILITY), y < (lanes)(SMALLEST_PROBABILITY)); }

// One output's part of the loss of its row, and its derivative by the output; units is the number of outputs.
EITHER_WIDTH WITH_SLOPE lanes output_loss(int loss, lanes y, lanes t, int units, lanes *gradient)
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
EITHER_WIDTH WITH_SLOPE lanes logistic_loss(int loss, lanes z, lanes t, lanes *y, lanes *delta)
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
