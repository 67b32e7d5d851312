// The names of networks by their layers.
#include "ui/lessons/layers/NamesPanel.h"

#include "ui/controls/Stepper.h"
#include "ui/formula/MathText.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Style.h"
#include "ui/theme/Theme.h"
#include "ui/views/AccessibleView.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

constexpr int kMostHiddenHere = 4;

} // namespace

/// A network in small: a column for each layer, numbered where it counts.
class LayerChain : public QWidget, public AccessibleView {
public:
    explicit LayerChain(QWidget* parent)
        : QWidget(parent)
    {
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
        QObject::connect(&Theme::instance(), &Theme::changed, this, [this] { update(); });
    }

    void setHiddenLayers(int count)
    {
        m_hidden = count;
        announceChange(this);
        update();
    }
    void setScale(double scale)
    {
        m_scale = scale;
        update();
    }
    QString accessibleText() const override { return NamesPanel::countText(m_hidden); }
    QSize minimumSizeHint() const override { return {160, 64}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Theme& theme = Theme::instance();
        const Colors& colors = theme.colors();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const int columns = m_hidden + 2;
        const double caption = 20.0 * m_scale;
        const double radius = std::min(13.0 * m_scale, (height() - caption) / 6.5);
        const double pitch = std::min(88.0 * m_scale, (width() - 2 * radius - 8) / (columns - 1.0));
        const double left = (width() - pitch * (columns - 1)) / 2;
        const double middle = (height() - caption) / 2;
        const auto node = [&](int column, int index) {
            const double y
                = column == columns - 1 ? middle : middle + (index == 0 ? -1.0 : 1.0) * std::min(1.9 * radius, middle - radius);
            return QPointF(left + column * pitch, y);
        };
        const auto count = [&](int column) { return column == columns - 1 ? 1 : 2; };
        painter.setPen(QPen(colors.ctl, 1.4));
        for (int column = 0; column + 1 < columns; ++column)
            for (int a = 0; a < count(column); ++a)
                for (int b = 0; b < count(column + 1); ++b)
                    painter.drawLine(node(column, a), node(column + 1, b));
        painter.setFont(theme.font(TextRole::Tick, m_scale));
        for (int column = 0; column < columns; ++column) {
            // Inputs compute nothing: they are not counted.
            painter.setPen(QPen(column == 0 ? colors.ctl : colors.ink, 2.0));
            painter.setBrush(column == 0 ? colors.inset : colors.surface);
            for (int i = 0; i < count(column); ++i)
                painter.drawEllipse(node(column, i), radius, radius);
            painter.setPen(column == 0 ? colors.ink3 : colors.ink);
            painter.drawText(QRectF(left + column * pitch - pitch / 2, middle + 3.2 * radius, pitch, caption), Qt::AlignCenter,
                column == 0 ? QStringLiteral("–") : QString::number(column));
        }
    }

private:
    int m_hidden = 1;
    double m_scale = 1.0;
};

NamesPanel::NamesPanel(QWidget* parent)
    : Card(parent)
    , m_stepperLabel(new QLabel(this))
    , m_stepper(new Stepper(this))
    , m_chain(new LayerChain(this))
    , m_count(new MathText(this))
    , m_words(new MathText(this))
    , m_scramble(new QPushButton(this))
    , m_solution(new QPushButton(this))
    , m_predict(new QPushButton(this))
{
    setTextRole(m_stepperLabel, TextRole::FieldLabel);
    m_stepper->setRange(0, kMostHiddenHere);
    m_stepper->setValue(1);
    m_count->setBold(true);
    m_words->setSecondary(true);
    m_scramble->setIcon(themedIcon(QStringLiteral("dice")));
    header()->addWidget(m_stepperLabel);
    header()->addWidget(m_stepper);
    body()->setSpacing(6);
    body()->addWidget(m_chain, 1);
    body()->addWidget(m_count);
    body()->addWidget(m_words);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_scramble);
    buttons->addWidget(m_solution);
    buttons->addWidget(m_predict);
    buttons->addStretch(1);
    body()->addLayout(buttons);
    connect(m_stepper, &Stepper::valueChanged, this, &NamesPanel::showCount);
    connect(m_scramble, &QPushButton::clicked, this, &NamesPanel::scrambleRequested);
    connect(m_solution, &QPushButton::clicked, this, &NamesPanel::solutionRequested);
    connect(m_predict, &QPushButton::clicked, this, &NamesPanel::predictionRequested);
    retranslate();
}

void NamesPanel::setScales(double stage, double chrome)
{
    titleLabel()->setFont(Theme::instance().font(TextRole::Heading, chrome));
    m_chain->setScale(stage);
    m_count->setPixelSize(15.0 * chrome);
    m_words->setPixelSize(14.5 * chrome);
}

int NamesPanel::hiddenLayers() const
{
    return m_stepper->value();
}

void NamesPanel::setHiddenLayers(int count)
{
    m_stepper->setValue(std::clamp(count, 0, kMostHiddenHere));
}

QString NamesPanel::countText(int hiddenLayers)
{
    switch (hiddenLayers) {
    case 0: return tr("1-layer network = no hidden layer: a perceptron.");
    case 1: return tr("2-layer network = 1 hidden layer: shallow.");
    default: return tr("%1-layer network = %2 hidden layers: deep.").arg(hiddenLayers + 1).arg(hiddenLayers);
    }
}

void NamesPanel::showCount()
{
    m_chain->setHiddenLayers(m_stepper->value());
    m_count->setText(countText(m_stepper->value()));
}

void NamesPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Card::changeEvent(event);
}

void NamesPanel::retranslate()
{
    setTitle(tr("Counting layers"));
    m_stepperLabel->setText(tr("hidden"));
    m_stepper->setAccessibleNames(tr("One hidden layer less"), tr("One hidden layer more"));
    m_chain->setAccessibleName(tr("Layers of a network"));
    m_words->setText(
        tr("The input layer computes nothing and is not counted. Signals run only forward: a **feedforward** network."));
    m_scramble->setText(tr("Scramble"));
    m_scramble->setToolTip(tr("Nine other weights"));
    m_solution->setText(tr("XOR weights"));
    m_solution->setToolTip(tr("Back to OR, NAND and AND"));
    m_predict->setText(tr("Predict"));
    m_predict->setToolTip(tr("Hides the hidden space and asks how many points are in it"));
    showCount();
}

} // namespace chalknet::ui
