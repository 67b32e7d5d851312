// A table of three rows with two numbers each, a remark and a small plot.
#include "ui/lessons/descent/SliceNumbersCard.h"

#include "ui/formula/MathText.h"
#include "ui/theme/Style.h"
#include "ui/theme/Theme.h"
#include "ui/views/PlotView.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

/// The next power of ten below or above, so that the axis does not creep with every update.
double decade(double value, bool above)
{
    const double exponent = std::log10(value);
    return std::pow(10.0, above ? std::ceil(exponent - 1e-9) : std::floor(exponent + 1e-9));
}

} // namespace

SliceNumbersCard::SliceNumbersCard(QWidget* parent)
    : Card(parent)
    , m_remark(new MathText(this))
    , m_use(new QPushButton(this))
    , m_caption(new QLabel(this))
    , m_curve(new PlotView(this))
{
    body()->setSpacing(6);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(2);
    for (int number = 0; number < kNumbers; ++number) {
        Cell& cell = m_cells[static_cast<std::size_t>(number)];
        cell.name = new MathText(this);
        cell.name->setSecondary(true);
        cell.value = new QLabel(this);
        cell.value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        const int column = number % 2 == 0 ? 0 : 3;
        grid->addWidget(cell.name, number / 2, column);
        grid->addWidget(cell.value, number / 2, column + 1);
    }
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(3, 1);
    grid->setColumnMinimumWidth(2, 8);
    body()->addLayout(grid);
    body()->addWidget(m_remark);
    auto* row = new QHBoxLayout;
    row->addWidget(m_use);
    row->addStretch(1);
    row->addWidget(m_caption, 0, Qt::AlignBottom);
    setTextRole(m_caption, TextRole::Tick);
    body()->addLayout(row);
    body()->addWidget(m_curve, 1);
    m_use->hide();
    m_remark->hide();
    connect(m_use, &QPushButton::clicked, this, &SliceNumbersCard::useRequested);
    retranslate();
}

void SliceNumbersCard::setNumber(Number number, const QString& name, const QString& value)
{
    Cell& cell = m_cells[static_cast<std::size_t>(number)];
    cell.name->setText(name);
    cell.value->setText(value);
}

QString SliceNumbersCard::value(Number number) const
{
    return m_cells[static_cast<std::size_t>(number)].value->text();
}

void SliceNumbersCard::setRemark(const QString& remark)
{
    m_remark->setText(remark);
    m_remark->setVisible(!remark.isEmpty());
}

QString SliceNumbersCard::remark() const
{
    return m_remark->text();
}

void SliceNumbersCard::setUse(const QString& label, bool enabled)
{
    m_use->setVisible(!label.isEmpty());
    m_use->setText(label);
    m_use->setEnabled(enabled);
}

void SliceNumbersCard::setCurve(std::vector<QPointF> points)
{
    m_points = std::move(points);
    PlotContent content;
    content.horizontal.symbol = QString();
    content.vertical.scale = PlotScale::Logarithmic;
    double low = 0.1;
    double high = 1.0;
    double last = 100.0;
    bool isFirst = true;
    for (const QPointF& point : m_points) {
        if (!(point.y() > 0.0))
            continue;
        low = isFirst ? point.y() : std::min(low, point.y());
        high = isFirst ? point.y() : std::max(high, point.y());
        last = std::max(last, point.x());
        isFirst = false;
    }
    content.horizontal.low = 0.0;
    content.horizontal.high = last;
    content.vertical.low = decade(low * 0.999, false);
    content.vertical.high = std::max(decade(high * 1.001, true), 10.0 * content.vertical.low);
    if (!m_points.empty()) {
        PlotCurve curve;
        curve.name = tr("loss");
        curve.points = m_points;
        curve.series = {&Colors::c1, 2.2, PlotDash::Solid, PlotMarker::Circle};
        curve.marksEnd = true;
        content.curves.push_back(std::move(curve));
    }
    content.emptyText = tr("No moment yet");
    m_curve->setContent(content);
}

void SliceNumbersCard::setTextSize(double pixels, double scale)
{
    for (const Cell& cell : m_cells) {
        cell.name->setPixelSize(pixels);
        cell.value->setFont(Theme::instance().sans(pixels, true));
        cell.value->setMinimumWidth(static_cast<int>(4.6 * pixels));
    }
    m_remark->setPixelSize(pixels);
    m_curve->setStageScale(scale);
}

void SliceNumbersCard::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Card::changeEvent(event);
}

void SliceNumbersCard::retranslate()
{
    m_curve->setAccessibleName(tr("Loss over the updates"));
    m_caption->setText(tr("loss over the updates, log scale"));
    m_use->setToolTip(tr("Sets the network’s parameters to this place; training goes on from there"));
    setCurve(m_points);
}

} // namespace chalknet::ui
