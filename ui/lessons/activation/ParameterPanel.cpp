// One slider for whichever function is selected; its range changes with the function.
#include "ui/lessons/activation/ParameterPanel.h"

#include "ui/controls/NumberFormat.h"
#include "ui/controls/ValueSlider.h"
#include "ui/formula/FormulaView.h"
#include "ui/lessons/activation/ActivationFormulas.h"
#include "ui/theme/Style.h"
#include "ui/theme/Theme.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QSignalBlocker>

namespace chalknet::ui {

ParameterPanel::ParameterPanel(QWidget* parent)
    : QWidget(parent)
    , m_slider(new ValueSlider(this))
    , m_sensitivity(new FormulaView(this))
    , m_note(new QLabel(this))
    , m_function(ActivationDocument{}, ActivationType::Elu)
{
    setTextRole(m_note, TextRole::FieldLabel);
    m_note->setWordWrap(true);
    m_slider->setFormatter([](double value) { return setNumber(value); });
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_slider);
    layout->addWidget(m_sensitivity);
    layout->addWidget(m_note);
    connect(m_slider, &ValueSlider::valueChanged, this, &ParameterPanel::parameterChosen);
    setStageScale(1.0);
}

bool ParameterPanel::isNeeded(ActivationType type)
{
    return hasParameter(type) || type == ActivationType::Selu;
}

void ParameterPanel::showFunction(const BoundFunction& function, double x)
{
    m_function = function;
    m_x = x;
    show();
}

void ParameterPanel::show()
{
    const ActivationType type = m_function.type();
    if (hasParameter(type)) {
        const QSignalBlocker blocker(m_slider);
        const ParameterRange range = parameterRange(type);
        if (m_slider->minimum() != range.low || m_slider->maximum() != range.high)
            m_slider->setRange(range.low, range.high, range.step);
        m_slider->setValue(m_function.parameter());
    }
    m_slider->setVisible(hasParameter(type));
    QString note;
    QString tex;
    switch (type) {
    case ActivationType::Identity: m_slider->setLabel(tr("Slope c")); break;
    case ActivationType::LeakyRelu:
        m_slider->setLabel(tr("Slope s"));
        note = tr("0.01 in the paper, 0.1 in some books.");
        break;
    case ActivationType::PRelu: {
        m_slider->setLabel(tr("Slope α"));
        note = tr("α is learnt with the weights.");
        const double slope = activationParameterDerivative(type, m_x, m_function.parameter());
        // min(0, x) is as exact as x itself.
        tex = QStringLiteral("\\partial f/\\partial\\alpha=\\min(0,\\num{%1})=\\num{%2}").arg(setNumber(m_x), setNumber(slope));
        break;
    }
    case ActivationType::Elu: m_slider->setLabel(tr("Shape α")); break;
    case ActivationType::Selu: note = tr("λ and α are fixed: mean 0 and variance 1 keep from layer to layer."); break;
    default: break;
    }
    m_sensitivity->setTex(tex);
    m_sensitivity->setVisible(!tex.isEmpty());
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty() && !m_compact);
    setToolTip(note);
}

void ParameterPanel::setStageScale(double scale)
{
    m_sensitivity->setPixelSize(17 * scale);
}

void ParameterPanel::setCompact(bool compact)
{
    m_compact = compact;
    show();
}

void ParameterPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        show();
    QWidget::changeEvent(event);
}

} // namespace chalknet::ui
