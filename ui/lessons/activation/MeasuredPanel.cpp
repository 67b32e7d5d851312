// Asks the engine for the gradients and draws them.
#include "ui/lessons/activation/MeasuredPanel.h"

#include "ui/controls/NumberFormat.h"
#include "ui/formula/MathText.h"
#include "ui/lessons/activation/GradientFormulas.h"
#include "ui/lessons/activation/SeriesMark.h"
#include "ui/lessons/lab/LabNames.h"
#include "ui/theme/Style.h"
#include "ui/theme/Theme.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

constexpr std::uint64_t kExamplesSeed = 1;

/// "1 / 676,000" for small ratios, else the ratio itself.
QString ratioText(double first, double last)
{
    if (last == 0.0 || first == 0.0)
        return QStringLiteral("0");
    const double ratio = first / last;
    constexpr double kSmall = 0.01;
    constexpr double kTooSmall = 1e-12;
    if (ratio >= kSmall || ratio < kTooSmall)
        return ratio >= kSmall ? QStringLiteral("≈ %1").arg(compact(ratio, 3)) : QStringLiteral("< 10⁻¹²");
    return QStringLiteral("≈ 1 / %1").arg(grouped(std::llround(1.0 / ratio)));
}

} // namespace

MeasuredBars::MeasuredBars(QWidget* parent)
    : QWidget(parent)
{
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void MeasuredBars::setGradients(std::vector<double> first, std::vector<double> second)
{
    m_first = std::move(first);
    m_second = std::move(second);
    announceChange(this);
    update();
}

void MeasuredBars::setStageScale(double scale)
{
    m_scale = scale;
    update();
}

QString MeasuredBars::accessibleText() const
{
    if (m_first.empty())
        return {};
    const auto ends = [](const std::vector<double>& values) {
        return tr("first hidden layer %1, last %2")
            .arg(QString::number(values.front(), 'e', 2), QString::number(values.back(), 'e', 2));
    };
    const QString first = tr("A: %1.").arg(ends(m_first));
    return m_second.empty() ? first : first + QLatin1Char(' ') + tr("B: %1.").arg(ends(m_second));
}

void MeasuredBars::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        update();
    QWidget::changeEvent(event);
}

void MeasuredBars::paintEvent(QPaintEvent*)
{
    if (m_first.empty())
        return;
    const Theme& theme = Theme::instance();
    const Colors& colors = theme.colors();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    std::vector<double> all = m_first;
    all.insert(all.end(), m_second.begin(), m_second.end());
    const double left = 60.0 * m_scale;
    const double bottom = 42.0 * m_scale;
    const BarColumns columns{
        QRectF(left, 10 * m_scale, width() - left - 4, height() - bottom - 10 * m_scale), static_cast<int>(m_first.size())};
    paintLogBars(painter, columns, LogAxis::around(all), m_first, m_second, m_scale);
    painter.setFont(theme.sans(13.0 * m_scale));
    painter.setPen(colors.ink3);
    const int every = columns.column(0).width() < 15.0 * m_scale ? 2 : 1;
    for (int layer = 0; layer < columns.count; layer += every) {
        const QRectF column = columns.column(layer);
        painter.drawText(QRectF(column.left() - 10, columns.plot.bottom() + 2, column.width() + 20, 20 * m_scale),
            Qt::AlignCenter, QString::number(layer + 1));
    }
    const QString axis = tr("Hidden layer (input side → output side)");
    const double wide = painter.fontMetrics().horizontalAdvance(axis);
    if (wide > columns.plot.width())
        painter.setFont(theme.sans(13.0 * m_scale * std::max(0.8, columns.plot.width() / wide)));
    // It may begin under the numbers of the axis.
    painter.drawText(QRectF(0, columns.plot.bottom() + 20 * m_scale, columns.plot.right(), 20 * m_scale),
        (wide > columns.plot.width() ? Qt::AlignRight : Qt::AlignHCenter) | Qt::AlignVCenter, axis);
}

MeasuredPanel::MeasuredPanel(QWidget* parent)
    : Card(parent)
    , m_bars(new MeasuredBars(this))
    , m_caption(new MathText(this))
{
    body()->setSpacing(6);
    for (int series = 0; series < 2; ++series) {
        m_rows[series] = makeRow(series);
        body()->addWidget(m_rows[series].row);
    }
    m_caption->setSecondary(true);
    body()->addWidget(m_bars, 1);
    body()->addWidget(m_caption);
    retranslate();
}

MeasuredPanel::Row MeasuredPanel::makeRow(int series)
{
    Row made;
    made.row = new QWidget(this);
    made.name = new QLabel(made.row);
    made.start = new QComboBox(made.row);
    made.ratio = new QLabel(made.row);
    made.ratio->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    for (const InitializerType start : chainInitializers())
        made.start->addItem(QString(), static_cast<int>(start));
    auto* layout = new QHBoxLayout(made.row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new SeriesMark(series, made.row));
    layout->addWidget(made.name);
    // Beside the drawer the choice gives way, not the number.
    made.start->setMinimumContentsLength(4);
    made.start->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    made.start->setMinimumWidth(88);
    made.ratio->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Preferred);
    layout->addWidget(made.start);
    layout->addWidget(made.ratio, 1);
    connect(made.start, &QComboBox::activated, this,
        [this, series](int index) { emit startChosen(series, chainInitializers()[static_cast<std::size_t>(index)]); });
    return made;
}

void MeasuredPanel::setState(const GradientState& state)
{
    m_state = state;
    const auto indexOf = [](InitializerType start) {
        const std::vector<InitializerType>& all = chainInitializers();
        return static_cast<int>(std::find(all.begin(), all.end(), start) - all.begin());
    };
    m_rows[0].start->setCurrentIndex(indexOf(state.firstStart));
    m_rows[1].start->setCurrentIndex(indexOf(state.secondStart));
    m_rows[1].row->setVisible(state.second.has_value());
    measure();
}

void MeasuredPanel::measure()
{
    GradientState wanted = m_state;
    wanted.weight = GradientState().weight; // of the chain alone
    wanted.input = GradientState().input;
    if (m_measured == wanted)
        return;
    m_measured = wanted;
    m_work.run([this, wanted](std::stop_token) -> BackgroundWork::Deliver {
        const auto of = [&wanted](ActivationType type, InitializerType start) {
            return measuredGradients(measuredSpec(wanted.depth, type, start), kMeasuredExamples, kExamplesSeed).meanAbsolute;
        };
        std::vector<double> first = of(wanted.first, wanted.firstStart);
        std::vector<double> second = wanted.second ? of(*wanted.second, wanted.secondStart) : std::vector<double>();
        return [this, first = std::move(first), second = std::move(second)] {
            m_bars->setGradients(first, second);
            showRatios();
            emit measured();
        };
    });
}

void MeasuredPanel::showRatios()
{
    for (int series = 0; series < 2; ++series) {
        const std::vector<double>& values = m_bars->gradients(series);
        m_rows[series].ratio->setText(
            values.empty() ? QString() : tr("first / last %1").arg(ratioText(values.front(), values.back())));
    }
}

void MeasuredPanel::setStageScale(double scale)
{
    m_scale = scale;
    m_bars->setStageScale(scale);
    m_caption->setPixelSize(14.0 * scale);
    for (const Row& row : m_rows) {
        row.name->setFont(Theme::instance().sans(18.0 * scale, true));
        row.ratio->setFont(Theme::instance().sans(15.0 * scale, true));
    }
}

void MeasuredPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Card::changeEvent(event);
}

void MeasuredPanel::retranslate()
{
    setTitle(tr("In a real network"));
    m_rows[0].name->setText(QStringLiteral("A"));
    m_rows[1].name->setText(QStringLiteral("B"));
    m_rows[0].start->setAccessibleName(tr("Initial weights of A"));
    m_rows[1].start->setAccessibleName(tr("Initial weights of B"));
    for (const Row& row : m_rows)
        for (int i = 0; i < row.start->count(); ++i)
            row.start->setItemText(i, initializerLabel(chainInitializers()[static_cast<std::size_t>(i)]));
    m_bars->setAccessibleName(tr("Measured gradients by layer"));
    m_caption->setText(tr("Mean of $\\left|\\partial E/\\partial z\\right|$ over %1 units and %2 random inputs, measured.")
                           .arg(kMeasuredUnits)
                           .arg(kMeasuredExamples));
    showRatios();
}

} // namespace chalknet::ui
