// Check boxes and labels are laid out by hand in one or two columns; the samples of the series are painted.
#include "ui/lessons/descent/RaceLegend.h"

#include "ui/controls/NumberFormat.h"
#include "ui/lessons/descent/DescentNames.h"
#include "ui/lessons/descent/RaceRule.h"
#include "ui/lessons/descent/RaceTexts.h"
#include "ui/lessons/lab/LabNames.h"
#include "ui/theme/Style.h"
#include "ui/theme/Theme.h"

#include <QCheckBox>
#include <QEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>

#include <cmath>

namespace chalknet::ui {

namespace {

constexpr int kColumnGap = 14;
constexpr int kNarrowestColumn = 215; ///< at scale 1: check box, sample, name and a loss with four decimals
constexpr double kRowHeight = 26.0;

} // namespace

RaceLegend::RaceLegend(QWidget* parent)
    : QWidget(parent)
{
    for (std::size_t i = 0; i < kRacers; ++i) {
        const OptimizerType type = kAllOptimizers[i];
        Row& row = m_rows[i];
        row.box = new QCheckBox(this);
        row.name = new QLabel(this);
        row.value = new QLabel(this);
        row.value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        for (QLabel* label : {row.name, row.value})
            label->setAttribute(Qt::WA_TransparentForMouseEvents);
        connect(row.box, &QCheckBox::toggled, this, [this, type](bool on) { emit switched(type, on); });
    }
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
    retranslate();
}

QString RaceLegend::nameText(OptimizerType type) const
{
    return m_rows[racerIndex(type)].name->text();
}

QString RaceLegend::valueText(OptimizerType type) const
{
    return m_rows[racerIndex(type)].value->text();
}

void RaceLegend::showMoment(const RaceMoment& moment)
{
    m_chosen = moment.chosen;
    for (const OptimizerType type : kAllOptimizers) {
        Row& row = m_rows[racerIndex(type)];
        row.isOn = races(moment.state, type);
        {
            const QSignalBlocker blocker(row.box);
            row.box->setChecked(row.isOn);
        }
        const auto* at = moment.run.moment(type, moment.position);
        const bool hasDiverged = moment.run.hasDiverged(type, moment.position);
        QString value;
        if (at != nullptr && !moment.isAsking)
            value = hasDiverged ? divergedText(static_cast<int>(moment.run.path(type)->updates())) : measured(at->loss, 4);
        row.value->setText(value);
        row.value->setFont(Theme::instance().sans((hasDiverged ? 13.5 : 14.5) * m_scale, true));
        row.label = optimizerLabel(type);
        row.parameters = raceParameterText(moment.state, type, moment.state.hasOwnRates);
        const QString whole = raceParameterText(moment.state, type, true);
        row.box->setToolTip(row.label + QStringLiteral(" · ") + whole);
        row.name->setEnabled(row.isOn);
        setInk(row.name, row.isOn ? Ink::Primary : Ink::Tertiary);
        writeName(row);
    }
    update();
}

// The parameters stand beside the name where there is room for them.
void RaceLegend::writeName(Row& row)
{
    const QFontMetrics metrics(row.name->font());
    const int room = row.value->text().isEmpty()
        ? row.name->width()
        : row.name->width() - QFontMetrics(row.value->font()).horizontalAdvance(row.value->text()) - 10;
    const QString whole = row.parameters.isEmpty() ? row.label : row.label + QLatin1Char(' ') + row.parameters;
    row.name->setText(metrics.horizontalAdvance(whole) <= room ? whole : row.label);
}

void RaceLegend::setStageScale(double scale)
{
    m_scale = scale;
    layOut();
}

int RaceLegend::columnsFor(int width) const
{
    return width >= static_cast<int>((2 * kNarrowestColumn + kColumnGap) * m_scale) ? 2 : 1;
}

int RaceLegend::rowHeight() const
{
    return static_cast<int>(std::lround(kRowHeight * std::max(0.9, m_scale)));
}

int RaceLegend::heightFor(int width) const
{
    const int columns = columnsFor(width);
    return (static_cast<int>(kRacers) + columns - 1) / columns * rowHeight();
}

void RaceLegend::layOut()
{
    const int columns = columnsFor(width());
    const int lines = (static_cast<int>(kRacers) + columns - 1) / columns;
    const int wide = (width() - (columns - 1) * kColumnGap) / columns;
    const int high = rowHeight();
    const int box = 22;
    const int sample = static_cast<int>(36 * m_scale);
    for (std::size_t i = 0; i < kRacers; ++i) {
        Row& row = m_rows[i];
        const int column = static_cast<int>(i) / lines;
        row.place = QRect(column * (wide + kColumnGap), static_cast<int>(i) % lines * high, wide, high);
        row.box->setGeometry(row.place.left(), row.place.top(), box, high);
        row.sample = QRect(row.place.left() + box + 6, row.place.top(), sample, high);
        const int left = row.sample.right() + 8;
        row.name->setFont(Theme::instance().sans(14.5 * m_scale));
        row.name->setGeometry(left, row.place.top(), row.place.right() - left - 4, high);
        row.value->setGeometry(left, row.place.top(), row.place.right() - left - 4, high);
        writeName(row);
    }
    update();
}

void RaceLegend::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colors& colors = Theme::instance().colors();
    const QRect place = m_rows[racerIndex(m_chosen)].place;
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.inset);
    painter.drawRoundedRect(QRectF(place).adjusted(26, 1, 0, -1), metrics::kFieldRadius, metrics::kFieldRadius);
    for (std::size_t i = 0; i < kRacers; ++i) {
        const Row& row = m_rows[i];
        painter.setOpacity(row.isOn ? 1.0 : 0.35);
        paintSeriesSample(painter, optimizerSeries(kAllOptimizers[i]), QRectF(row.sample), m_scale);
    }
}

void RaceLegend::mousePressEvent(QMouseEvent* event)
{
    for (std::size_t i = 0; i < kRacers; ++i)
        if (m_rows[i].place.contains(event->pos()))
            emit chosen(kAllOptimizers[i]);
}

void RaceLegend::resizeEvent(QResizeEvent*)
{
    layOut();
}

void RaceLegend::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void RaceLegend::retranslate()
{
    for (std::size_t i = 0; i < kRacers; ++i)
        m_rows[i].box->setAccessibleName(tr("%1 races").arg(optimizerLabel(kAllOptimizers[i])));
}

} // namespace chalknet::ui
