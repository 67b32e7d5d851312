// Every lesson that exists, in course order.
#include "ui/lessons/Lesson.h"
#include "ui/lessons/activation/ActivationLesson.h"
#include "ui/lessons/backprop/BackpropLesson.h"
#include "ui/lessons/descent/DescentLesson.h"
#include "ui/lessons/digits/DigitsLesson.h"
#include "ui/lessons/forward/ForwardLesson.h"
#include "ui/lessons/lab/LabLesson.h"
#include "ui/lessons/layers/LayersLesson.h"
#include "ui/lessons/loss/LossLesson.h"
#include "ui/lessons/perceptron/PerceptronLesson.h"
#include "ui/lessons/predictor/PredictorLesson.h"

namespace chalknet::ui {

std::vector<Lesson> allLessons()
{
    return {
        predictorLesson(), //
        perceptronLesson(), //
        layersLesson(), //
        activationLesson(), //
        forwardLesson(), //
        lossLesson(), //
        descentLesson(), //
        backpropLesson(), //
        labLesson(), //
        digitsLesson(), //
    };
}

} // namespace chalknet::ui
