// One slider for each number of an Augmentation, from 0.
#include "ui/lessons/digits/AugmentationPanel.h"

#include "ui/controls/NumberFormat.h"
#include "ui/controls/ValueSlider.h"
#include "ui/lessons/digits/DataView.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Style.h"
#include "ui/theme/Theme.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>

#include <cmath>

namespace chalknet::ui {

namespace {

struct Slider {
    double Augmentation::*number;
    double step;
    double factor; ///< what is shown is the value times this …
    int decimals;
    const char* unit; ///< … and this
};
constexpr Slider kSliders[] = {
    {&Augmentation::rotation, 1.0, 1.0, 0, "°"},
    {&Augmentation::shear, 0.01, 100.0, 0, " %"},
    {&Augmentation::scale, 0.01, 100.0, 0, " %"},
    {&Augmentation::shift, 0.5, 1.0, 1, " px"},
    {&Augmentation::bend, 0.5, 1.0, 1, " px"},
    {&Augmentation::noise, 1.0, 1.0, 0, ""},
};

} // namespace

AugmentationPanel::AugmentationPanel(QWidget* parent)
    : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    for (std::size_t i = 0; i < m_sliders.size(); ++i) {
        const Slider& slider = kSliders[i];
        m_sliders[i] = new ValueSlider(this);
        m_sliders[i]->setRange(0.0, kLargestAugmentation.*slider.number, slider.step);
        m_sliders[i]->setFormatter([slider](double value) {
            const QString number = fixed(value * slider.factor, slider.decimals);
            const bool isLimit = value > 0.0 && slider.number != &Augmentation::noise; // of both sides; noise is a deviation
            return (isLimit ? QStringLiteral("±") + number : number) + QString::fromUtf8(slider.unit);
        });
        column->addWidget(m_sliders[i]);
        connect(m_sliders[i], &ValueSlider::valueChanged, this, [this, number = slider.number](double value) {
            m_limits.*number = value;
            emit limitsChanged(m_limits);
        });
    }
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    m_draw = new QPushButton(this);
    m_draw->setIcon(themedIcon(QStringLiteral("dice")));
    m_reset = new QPushButton(this);
    buttons->addWidget(m_draw);
    buttons->addWidget(m_reset);
    buttons->addStretch(1);
    column->addLayout(buttons);
    m_about = new QLabel(this);
    m_about->setWordWrap(true);
    setTextRole(m_about, TextRole::FieldLabel);
    column->addWidget(m_about);
    column->addStretch(1);
    connect(m_draw, &QPushButton::clicked, this, &AugmentationPanel::drawRequested);
    connect(m_reset, &QPushButton::clicked, this, [this] {
        setLimits({});
        emit limitsChanged(m_limits);
    });
    setLimits({});
    retranslate();
}

void AugmentationPanel::setLimits(const Augmentation& limits)
{
    m_limits = limits;
    for (std::size_t i = 0; i < m_sliders.size(); ++i) {
        const QSignalBlocker blocker(m_sliders[i]);
        m_sliders[i]->setValue(limits.*kSliders[i].number);
    }
}

void AugmentationPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void AugmentationPanel::retranslate()
{
    m_sliders[0]->setLabel(tr("Rotation"));
    m_sliders[1]->setLabel(tr("Slant"));
    m_sliders[2]->setLabel(tr("Stretching"));
    m_sliders[3]->setLabel(tr("Shift"));
    m_sliders[4]->setLabel(tr("Bend"));
    m_sliders[5]->setLabel(tr("Noise"));
    m_sliders[1]->setToolTip(tr("Sideways shift for each pixel of height"));
    m_sliders[5]->setToolTip(tr("Standard deviation of the noise on every pixel, in grey values from 0 to 255"));
    m_draw->setText(tr("Draw again"));
    m_draw->setToolTip(tr("Nine other random changes within the same limits"));
    m_reset->setText(tr("Reset"));
    m_reset->setToolTip(tr("The values that the command line uses"));
    m_about->setText(
        tr("A preview. On the tab Train, such copies of every picture can be learned from, too; on the command line, "
           "“chalknet-cli train --augment N” adds N of them."));
}

} // namespace chalknet::ui
