// Activation functions, each with its derivative; definitions and values at the kinks as in engine/model/Activation.cpp.
//
// For each activation that a program is to hold, the build defines USE_NAME as its number.

// e / (1 + e) or 1 / (1 + e) with e = e^(−|z|), which never overflows; 1 + e does not wait for e.
EITHER_WIDTH lanes sigmoid(lanes z)
{
    lanes power;
    const lanes rest = exponential_parts(at_least(-fabs(z), -88.0f), &power);
    const lanes e = fma(power, rest, power);
    return select((lanes)(1.0f), e, z < (lanes)(0.0f)) / fma(power, rest, power + 1.0f);
}

EITHER_WIDTH lanes softplus(lanes z) { return fmax(z, (lanes)(0.0f)) + log1p_of_share(exp_below(-fabs(z))); }

EITHER_WIDTH lanes gaussian_pdf(lanes z) { return 0.39894228040143268f * exp_below(-0.5f * z * z); }

EITHER_WIDTH WITH_SLOPE void activate(int activation, lanes z, lanes parameter, lanes *value, lanes *slope)
{
    const lanes zero = (lanes)(0.0f);
    const lanes one = (lanes)(1.0f);
    switch (activation) {
#ifdef USE_IDENTITY
    case USE_IDENTITY:
        *value = parameter * z;
        *slope = parameter;
        break;
#endif
#ifdef USE_STEP
    case USE_STEP:
        *value = select(zero, one, z >= zero);
        *slope = zero;
        break;
#endif
#ifdef USE_SIGMOID
    case USE_SIGMOID: {
        const lanes s = sigmoid(z);
        *value = s;
        *slope = s * (one - s);
        break;
    }
#endif
#ifdef USE_TANH
    case USE_TANH: {
        const lanes t = hyperbolic_tangent(z);
        *value = t;
        *slope = one - t * t;
        break;
    }
#endif
#ifdef USE_RELU
    case USE_RELU:
        *value = select(zero, z, z > zero);
        *slope = select(zero, one, z > zero);
        break;
#endif
#ifdef USE_LEAKY_RELU
    case USE_LEAKY_RELU:
        *value = select(parameter * z, z, z > zero);
        *slope = select(parameter, one, z > zero);
        break;
#endif
#ifdef USE_PRELU
    case USE_PRELU:
        *value = select(parameter * z, z, z > zero);
        *slope = select(parameter, one, z > zero);
        break;
#endif
#ifdef USE_ELU
    case USE_ELU:
        *value = select(parameter * expm1_below(z), z, z >= zero);
        *slope = select(parameter * exp_below(z), one, z >= zero);
        break;
#endif
#ifdef USE_SELU
    case USE_SELU: {
        const float lambda = 1.0507009873554805f;
        const float alpha = 1.6732632423543772f;
        *value = lambda * select(alpha * expm1_below(z), z, z >= zero);
        *slope = lambda * select(alpha * exp_below(z), one, z >= zero);
        break;
    }
#endif
#ifdef USE_SOFTPLUS
    case USE_SOFTPLUS:
        *value = softplus(z);
        *slope = sigmoid(z);
        break;
#endif
#ifdef USE_GELU
    case USE_GELU: {
        const lanes cdf = gaussian_share(z);
        *value = z * cdf;
        *slope = cdf + z * gaussian_pdf(z);
        break;
    }
#endif
#ifdef USE_SILU
    case USE_SILU: {
        const lanes s = sigmoid(z);
        *value = z * s;
        *slope = s * (one + z * (one - s));
        break;
    }
#endif
#ifdef USE_MISH
    case USE_MISH: {
        const lanes t = hyperbolic_tangent(softplus(z));
        *value = z * t;
        *slope = t + z * (one - t * t) * sigmoid(z);
        break;
    }
#endif
#ifdef USE_HARD_SIGMOID
    case USE_HARD_SIGMOID:
        *value = clamp(z / 6.0f + 0.5f, zero, one);
        *slope = select(zero, (lanes)(1.0f / 6.0f), fabs(z) < (lanes)(3.0f));
        break;
#endif
    default: // maxout, whose largest piece has been found already
        *value = z;
        *slope = one;
        break;
    }
}
