// Every lesson that exists, in course order.
#include "ui/lessons/Lesson.h"
#include "ui/lessons/activation/ActivationLesson.h"
#include "ui/lessons/backprop/BackpropLesson.h"
#include "ui/lessons/digits/DigitsLesson.h"
#include "ui/lessons/forward/ForwardLesson.h"
#include "ui/lessons/lab/LabLesson.h"
#include "ui/lessons/layers/LayersLesson.h"
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
<<<<<<< HEAD
        backpropLesson(), //
=======
        forwardLesson(), //
>>>>>>> 45d4e3b792fcc6ce503542c2ed98636ea2a79978
        labLesson(), //
        digitsLesson(), //
    };
}

} // namespace chalknet::ui
