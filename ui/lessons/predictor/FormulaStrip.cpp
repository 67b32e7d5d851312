// Lays the cells out in fixed shares of the width, so that nothing moves from step to step.
#include "ui/lessons/predictor/FormulaStrip.h"

#include "ui/formula/FormulaView.h"
#include "ui/theme/Theme.h"

#include <QEvent>
#include <QPainter>

#include <cmath>

namespace chalknet::ui {

namespace {

constexpr double kSymbolSize = 29.0;
constexpr double kNumberSize = 20.0;
constexpr double kCellPadding = 18.0;
// As wide as the longest numbers need.
constexpr std::array<double, 5> kShares{0.0, 0.222, 0.449, 0.722, 1.0};

} // namespace

FormulaStrip::FormulaStrip(QWidget* parent)
    : QWidget(parent)
{
    for (Cell& cell : m_cells) {
        cell.symbols = new FormulaView(this);
        cell.numbers = new FormulaView(this);
        cell.numbers->setInk(Ink::Secondary);
    }
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
    retranslate();
    setScene({});
}

void FormulaStrip::setScene(const PredictorScene& scene)
{
    const StripTex tex = stripTex(scene);
    for (std::size_t i = 0; i < m_cells.size(); ++i) {
        const StripTex::Cell& cell = tex.cells[i];
        m_cells[i].symbols->setTex(cell.symbols);
        m_cells[i].symbols->setInk(scene.isUnderWay() && !cell.isReached ? Ink::Tertiary : Ink::Primary);
        m_cells[i].numbers->setTex(cell.numbers);
    }
}

void FormulaStrip::setScale(double scale)
{
    m_scale = scale;
    for (const Cell& cell : m_cells) {
        cell.symbols->setPixelSize(kSymbolSize * scale);
        cell.numbers->setPixelSize(kNumberSize * scale);
    }
    arrange();
}

std::array<int, 5> FormulaStrip::edges() const
{
    std::array<int, 5> places{};
    for (std::size_t i = 0; i < kShares.size(); ++i)
        places[i] = static_cast<int>(std::lround(kShares[i] * width()));
    return places;
}

void FormulaStrip::arrange()
{
    const std::array<int, 5> places = edges();
    const int padding = static_cast<int>(std::lround(kCellPadding * std::min(m_scale, 1.0)));
    const int split = static_cast<int>(std::lround(0.56 * height()));
    for (std::size_t i = 0; i < m_cells.size(); ++i) {
        const int left = places[i] + (i == 0 ? padding / 2 : padding);
        const int room = places[i + 1] - left - padding / 3;
        m_cells[i].symbols->setGeometry(left, 0, room, split);
        m_cells[i].numbers->setGeometry(left, split, room, height() - split);
    }
}

void FormulaStrip::resizeEvent(QResizeEvent*)
{
    arrange();
}

void FormulaStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(QPen(Theme::instance().colors().line, 1));
    const std::array<int, 5> places = edges();
    for (std::size_t i = 1; i + 1 < places.size(); ++i)
        painter.drawLine(QPointF(places[i] + 0.5, 0.12 * height()), QPointF(places[i] + 0.5, 0.9 * height()));
}

void FormulaStrip::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FormulaStrip::retranslate()
{
    const std::array<QString, 4> names{tr("Prediction"), tr("Error"), tr("Correction of A"), tr("New A")};
    for (std::size_t i = 0; i < m_cells.size(); ++i) {
        m_cells[i].symbols->setAccessibleName(names[i]);
        m_cells[i].numbers->setAccessibleName(tr("%1, with numbers").arg(names[i]));
        m_cells[i].symbols->setToolTip(names[i]);
    }
}

} // namespace chalknet::ui
