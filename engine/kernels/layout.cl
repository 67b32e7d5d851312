// Where the numbers of a network lie in the buffers; DeviceLayer in NetworkLayout.h mirrors this structure.
//
// parameters   The weight from input k to column n of a layer stands at
//                  weights + (n / panel) · depth · panel + k · panel + n % panel,   depth = inputs + 1 rounded up to 16.
//              Column n = p · unit_stride + u is piece p of unit u. Row k = inputs is the bias: the weight of an input
//              that is always 1. `transposed` repeats the weights with inputs and columns exchanged, for the way back.
// activations  Row r of a layer's inputs begins at inputs_at + r · input_stride. Behind the last input stand a 1 (the
//              input of the bias) and zeros. The outputs of a layer are the inputs of the next.
// slopes       First the derivative of every output by its weighted sum (dropout included), later ∂E/∂(weighted sum).
// alpha_slopes The same for the learned alphas: first the derivative by alpha, later ∂E/∂alpha of each row.
//
// Every lane beyond the last unit holds zero, so that the kernels need no special case at the edges.

typedef struct {
    ulong weights;
    ulong transposed;
    ulong alphas;
    ulong inputs_at;
    ulong outputs_at;
    ulong slopes_at;
    ulong alpha_slopes_at;
    int inputs;
    int units;
    int pieces;
    int unit_stride;      // units rounded up to whole panels
    int input_stride;
    int output_stride;
    int slope_stride;
    int depth;            // rows of a weight panel
    int panel;            // columns of a weight panel
    int transposed_panel; // inputs in a panel of `transposed`
    int activation;
    int loss;             // of the network; counts in the last layer
    int output_form;      // how loss.cl treats the last layer
    float parameter;      // slope or alpha of the activation
    uint dropout_threshold;
    float dropout_scale;  // 1 / (1 − rate)
    int first_tile;       // of the update
    int column_tiles;
    int weight_strips;    // of up to 4 tiles side by side
    int alpha_tiles;
} Layer;

// Columns of the weight matrix, padding between the pieces included.
int column_count(global const Layer *layer)
{
    return (layer->pieces - 1) * layer->unit_stride + layer->units;
}

// Kernels are given the layers as a table. A build with FITTED_LAYERS is for one network alone and has its layers as constants.
#ifdef FITTED_LAYERS
constant Layer fitted_layers[] = FITTED_LAYERS;
typedef constant Layer *Layers;
#define LAYERS_OF(table) fitted_layers
#define LAYER_COUNT_OF(count) (int)(sizeof(fitted_layers) / sizeof(Layer))
#else
typedef global const Layer *Layers;
#define LAYERS_OF(table) (table)
#define LAYER_COUNT_OF(count) (count)
#endif
