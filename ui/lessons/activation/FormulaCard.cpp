// The formulas follow the function and, when numbers are shown, its parameter.
#include "ui/lessons/activation/FormulaCard.h"

#include "ui/formula/FormulaView.h"
#include "ui/lessons/activation/ActivationFormulas.h"
#include "ui/theme/Style.h"
#include "ui/theme/Theme.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QEvent>
#include <QLabel>
#include <QSignalBlocker>

namespace chalknet::ui {

namespace {

constexpr double kFormulaSize = 22.0;

} // namespace

FormulaCard::FormulaCard(QWidget* parent)
    : Card(parent)
    , m_function(new FormulaView(this))
    , m_derivative(new FormulaView(this))
    , m_added(new FormulaView(this))
    , m_range(new FormulaView(this))
    , m_rangeLabel(new QLabel(this))
    , m_numbers(new QCheckBox(this))
    , m_shown(ActivationDocument{}, ActivationType::Elu)
{
    setTextRole(m_rangeLabel, TextRole::FieldLabel);
    m_added->setInk(Ink::Secondary);
    header()->addWidget(m_numbers);
    auto* range = new QHBoxLayout;
    range->setSpacing(10);
    range->addWidget(m_rangeLabel);
    range->addWidget(m_range, 1);
    body()->setSpacing(8);
    body()->addWidget(m_function);
    body()->addWidget(m_derivative);
    body()->addWidget(m_added);
    body()->addLayout(range);
    body()->addStretch(1);
    connect(m_numbers, &QCheckBox::toggled, this, &FormulaCard::numbersChosen);
    setStageScale(1.0);
    retranslate();
}

void FormulaCard::showFunction(const BoundFunction& function, bool numbers)
{
    m_shown = function;
    m_withNumbers = numbers;
    show();
}

void FormulaCard::setHidesSlopes(bool hides)
{
    m_hidesSlopes = hides;
    show();
}

void FormulaCard::setLow(bool low)
{
    m_low = low;
    show();
}

bool FormulaCard::canShowNumbers() const
{
    const ActivationType type = m_shown.type();
    return hasParameter(type) || type == ActivationType::Selu || (type == ActivationType::Maxout && !m_low);
}

void FormulaCard::show()
{
    const bool numbers = m_withNumbers && canShowNumbers();
    const QSignalBlocker blocker(m_numbers);
    m_numbers->setChecked(m_withNumbers);
    m_numbers->setVisible(canShowNumbers());
    m_function->setTex(functionTex(m_shown, numbers));
    const QString derivative = m_hidesSlopes ? QStringLiteral("f′(x)=\\unknown{c1}{f(x)}") : derivativeTex(m_shown, numbers);
    m_derivative->setTex(QStringLiteral("\\tone{c1}{%1}").arg(derivative));
    const QString added = m_hidesSlopes ? QString() : addedTex(m_shown, numbers);
    m_added->setVisible(!added.isEmpty());
    m_added->setTex(added);
    m_range->setTex(rangeTex(m_shown));
    setToolTip(functionSource(m_shown.type()));
}

void FormulaCard::setStageScale(double scale, double formulas)
{
    m_function->setPixelSize(kFormulaSize * scale * formulas);
    m_derivative->setPixelSize(kFormulaSize * scale * formulas);
    m_added->setPixelSize(0.8 * kFormulaSize * scale * formulas);
    m_range->setPixelSize(0.8 * kFormulaSize * scale * formulas);
}

void FormulaCard::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Card::changeEvent(event);
}

void FormulaCard::retranslate()
{
    setTitle(tr("Formulas"));
    m_numbers->setText(tr("Numbers"));
    m_numbers->setToolTip(tr("Put the numbers in for the letters"));
    m_rangeLabel->setText(tr("Range"));
    show();
}

} // namespace chalknet::ui
