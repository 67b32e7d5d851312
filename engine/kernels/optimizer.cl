// The update rules of the optimisers; the same definitions as engine/training/Optimizer.cpp.
//
// They are told apart by these numbers (the order of OptimizerType, from 1). OPTIMIZER_NONE changes nothing and keeps the
// gradient in the first memory, for displays and checks. Where the build defines OPTIMIZER, the choice costs nothing.

#define OPTIMIZER_NONE 0
#define OPTIMIZER_SGD 1
#define OPTIMIZER_MOMENTUM 2
#define OPTIMIZER_NESTEROV 3
#define OPTIMIZER_ADAGRAD 4
#define OPTIMIZER_RMSPROP 5
#define OPTIMIZER_ADAM 6
#define OPTIMIZER_ADAMW 7

// Mirrors UpdateArgument in ClPasses.h.
typedef struct {
    float learning_rate;
    float momentum;
    float decay;
    float rest_of_decay; // 1 − decay, taken in double on the host
    float beta1;
    float rest_of_beta1;
    float beta2;
    float rest_of_beta2;
    float epsilon;
    float inverse_root_correction2;
    float weight_factor;
    float l1;
    float l2;
} Update;

// A build with FROZEN has one number for each parameter, where parameters stand: what is not 0 there keeps its number bit for bit.
// Kernels and functions pass it on as their last argument; without FROZEN there is none, and it costs nothing.
#ifdef FROZEN
#define FROZEN_PARAMETER , global const float *frozen
#define FROZEN_ARGUMENT , frozen
#define UNLESS_FROZEN(updated, at) select(updated, LOAD_LANES(parameters + (at)), LOAD_LANES(frozen + (at)) != (lanes)(0.0f))
#else
#define FROZEN_PARAMETER
#define FROZEN_ARGUMENT
#define UNLESS_FROZEN(updated, at) (updated)
#endif

// `first` and `second` are where the optimiser's memory of these parameters stands.
INLINE lanes updated_parameters(int optimizer, const Update update, lanes value, lanes gradient, bool is_weight, global float *first, global float *second)
{
    if (is_weight && (update.l1 != 0.0f || update.l2 != 0.0f))
        gradient += update.l1 * sign(value) + update.l2 * value;
    switch (optimizer) {
    case OPTIMIZER_NONE:
        STORE_LANES(gradient, first);
        return value;
    case OPTIMIZER_SGD:
        return fma((lanes)(-update.learning_rate), gradient, value);
    case OPTIMIZER_MOMENTUM:
    case OPTIMIZER_NESTEROV: {
        const lanes velocity = fma((lanes)(update.momentum), LOAD_LANES(first), gradient);
        STORE_LANES(velocity, first);
        const lanes ahead = optimizer == OPTIMIZER_MOMENTUM ? velocity : fma((lanes)(update.momentum), velocity, gradient);
        return fma((lanes)(-update.learning_rate), ahead, value);
    }
    case OPTIMIZER_ADAGRAD:
    case OPTIMIZER_RMSPROP: {
        const lanes squares = optimizer == OPTIMIZER_ADAGRAD
            ? fma(gradient, gradient, LOAD_LANES(first))
            : fma((lanes)(update.decay), LOAD_LANES(first), update.rest_of_decay * gradient * gradient);
        STORE_LANES(squares, first);
        return value - update.learning_rate * gradient / (sqrt(squares) + update.epsilon);
    }
    default: { // Adam and AdamW
        const lanes mean = fma((lanes)(update.beta1), LOAD_LANES(first), update.rest_of_beta1 * gradient);
        const lanes squares = fma((lanes)(update.beta2), LOAD_LANES(second), update.rest_of_beta2 * gradient * gradient);
        STORE_LANES(mean, first);
        STORE_LANES(squares, second);
        if (is_weight)
            value *= update.weight_factor;
        return value - update.learning_rate * mean / (sqrt(squares) * update.inverse_root_correction2 + update.epsilon);
    }
    }
}
