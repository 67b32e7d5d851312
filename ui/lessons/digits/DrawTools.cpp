// The buttons do what the canvas's keys do; what they show follows the canvas.
#include "ui/lessons/digits/DrawTools.h"

#include "ui/controls/Buttons.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"
#include "ui/views/DigitCanvas.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QEvent>
#include <QPushButton>
#include <QSlider>

#include <cmath>
#include <utility>

namespace chalknet::ui {

namespace {

constexpr int kGap = 4;
constexpr int kSliderGap = 4; ///< more, at both ends of the slider
constexpr int kLeastSlider = 44;
constexpr int kGoodSlider = 88; ///< for this the words give way
constexpr int kMostSlider = 160;

} // namespace

DrawTools::DrawTools(DigitCanvas& canvas, QWidget* parent)
    : QWidget(parent)
    , m_canvas(canvas)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGap);
    makeTool(m_pen, QStringLiteral("pen"), static_cast<int>(DigitCanvas::Tool::Pen));
    makeTool(m_eraser, QStringLiteral("eraser"), static_cast<int>(DigitCanvas::Tool::Eraser));
    auto* group = new QButtonGroup(this);
    group->addButton(m_pen);
    group->addButton(m_eraser);
    m_thickness = new QSlider(Qt::Horizontal, this);
    m_thickness->setRange(static_cast<int>(DigitCanvas::kMinimumThickness), static_cast<int>(DigitCanvas::kMaximumThickness));
    m_thickness->setValue(static_cast<int>(std::lround(canvas.thickness())));
    m_thickness->setMinimumWidth(kLeastSlider);
    m_thickness->setMaximumWidth(kMostSlider);
    connect(m_thickness, &QSlider::valueChanged, this, [this](int units) {
        m_canvas.setThickness(units);
        showThickness();
    });
    m_undo = makeIconButton(QStringLiteral("undo"), QString(), this);
    connect(m_undo, &QPushButton::clicked, &canvas, &DigitCanvas::undo);
    m_clear = new QPushButton(this);
    m_clear->setIcon(themedIcon(QStringLiteral("trash")));
    connect(m_clear, &QPushButton::clicked, &canvas, &DigitCanvas::clear);
    row->addSpacing(kSliderGap);
    row->addWidget(m_thickness, 100);
    row->addSpacing(kSliderGap);
    row->addStretch(1);
    row->addWidget(m_undo);
    row->addWidget(m_clear);
    connect(&canvas, &DigitCanvas::strokesChanged, this, &DrawTools::followCanvas);
    connect(&canvas, &DigitCanvas::historyChanged, this, &DrawTools::followCanvas);
    connect(&canvas, &DigitCanvas::toolChanged, this, &DrawTools::followCanvas);
    retranslate();
    followCanvas();
}

void DrawTools::makeTool(QPushButton*& button, const QString& icon, int tool)
{
    button = new QPushButton(this);
    button->setIcon(themedIcon(icon));
    button->setCheckable(true);
    layout()->addWidget(button);
    connect(button, &QPushButton::toggled, this, [this, tool](bool on) {
        if (on)
            m_canvas.setTool(static_cast<DigitCanvas::Tool>(tool));
    });
}

void DrawTools::followCanvas()
{
    m_undo->setEnabled(m_canvas.canUndo());
    m_clear->setEnabled(!m_canvas.isEmpty());
    const bool isPen = m_canvas.tool() == DigitCanvas::Tool::Pen;
    (isPen ? m_pen : m_eraser)->setChecked(true);
    setButtonKind(m_pen, isPen ? ButtonKind::Normal : ButtonKind::Flat);
    setButtonKind(m_eraser, isPen ? ButtonKind::Flat : ButtonKind::Normal);
}

void DrawTools::showThickness()
{
    m_thickness->setToolTip(tr("Pen thickness: %1 of the %2 units of the canvas's side")
                                .arg(m_thickness->value())
                                .arg(std::lround(InkStrokes::kSide)));
}

// Words go from the right to the left until the slider can be used with the hand.
void DrawTools::fitWords()
{
    constexpr std::pair<bool, bool> kLevels[]{{true, true}, {true, false}, {false, false}};
    for (const auto& [hasTools, hasClear] : kLevels) {
        m_pen->setText(hasTools ? tr("Pen") : QString());
        m_eraser->setText(hasTools ? tr("Eraser") : QString());
        m_clear->setText(hasClear ? tr("Clear") : QString());
        int taken = 5 * kGap + 2 * kSliderGap;
        for (const QPushButton* button : {m_pen, m_eraser, m_undo, m_clear})
            taken += button->sizeHint().width();
        if (width() - taken >= kGoodSlider)
            return;
    }
}

QSize DrawTools::minimumSizeHint() const
{
    return {4 * metrics::kButtonHeight + 5 * kGap + 2 * kSliderGap + kLeastSlider, metrics::kButtonHeight};
}

void DrawTools::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitWords();
}

void DrawTools::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void DrawTools::retranslate()
{
    nameIconButton(m_pen, tr("Pen"));
    nameIconButton(m_eraser, tr("Eraser"));
    nameIconButton(m_clear, tr("Clear"), QStringLiteral("Del"));
    nameIconButton(m_undo, tr("Undo"), QStringLiteral("Ctrl+Z"));
    m_thickness->setAccessibleName(tr("Pen thickness"));
    showThickness();
    fitWords();
}

} // namespace chalknet::ui
