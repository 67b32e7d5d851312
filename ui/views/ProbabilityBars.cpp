// Ten rows of digit, bar and number under the answer.
#include "ui/views/ProbabilityBars.h"

#include "ui/controls/NumberFormat.h"
#include "ui/theme/Style.h"
#include "ui/theme/Theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>

#include <algorithm>
#include <numeric>

namespace chalknet::ui {

namespace {

constexpr double kNotable = 0.05; ///< probabilities from here on are written in full ink

void setTextIfNew(QLabel* label, const QString& text)
{
    if (label->text() != text)
        label->setText(text);
    // An empty label would be a nameless thing to a screen reader.
    label->setVisible(!text.isEmpty());
}

} // namespace

ProbabilityBar::ProbabilityBar(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void ProbabilityBar::setValue(double value, bool isAnswer)
{
    value = std::clamp(value, 0.0, 1.0);
    if (value == m_value && isAnswer == m_isAnswer)
        return;
    m_value = value;
    m_isAnswer = isAnswer;
    update();
}

void ProbabilityBar::setThickness(double thickness)
{
    m_thickness = thickness;
    setMinimumHeight(static_cast<int>(thickness));
    update();
}

void ProbabilityBar::paintEvent(QPaintEvent*)
{
    const Colors& colors = Theme::instance().colors();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const QRectF well(0, std::floor((height() - m_thickness) / 2), width(), m_thickness);
    QPainterPath shape;
    shape.addRoundedRect(well, 4, 4);
    painter.fillPath(shape, colors.inset);
    painter.setClipPath(shape);
    painter.fillRect(
        QRectF(well.left(), well.top(), m_value * well.width(), well.height()), m_isAnswer ? colors.ink : colors.ctl);
}

ProbabilityBars::ProbabilityBars(QWidget* parent)
    : QWidget(parent)
    , m_answer(new QLabel(this))
    , m_percent(new QLabel(this))
    , m_detail(new QLabel(this))
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(0);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(4, 0, 2, 0);
    head->addWidget(m_answer);
    head->addStretch(1);
    auto* figures = new QVBoxLayout;
    figures->setSpacing(0);
    figures->addStretch(1);
    figures->addWidget(m_percent);
    figures->addWidget(m_detail);
    figures->addStretch(1);
    head->addLayout(figures);
    for (QLabel* label : {m_percent, m_detail})
        label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    grid->addLayout(head, 0, 0, 1, 3);
    for (int digit = 0; digit < kClasses; ++digit) {
        Row& row = m_rows[static_cast<std::size_t>(digit)];
        row = {new QLabel(QString::number(digit), this), new ProbabilityBar(this), new QLabel(this)};
        row.digit->setAlignment(Qt::AlignCenter);
        row.value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        grid->addWidget(row.digit, digit + 1, 0);
        grid->addWidget(row.bar, digit + 1, 1);
        grid->addWidget(row.value, digit + 1, 2);
        grid->setRowStretch(digit + 1, 1);
    }
    grid->setColumnStretch(1, 1);
    applyFonts();
    show();
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        show();
        update();
    });
}

void ProbabilityBars::setStageScale(double scale)
{
    if (scale == m_scale)
        return;
    m_scale = scale;
    applyFonts();
    show();
}

void ProbabilityBars::applyFonts()
{
    const Theme& theme = Theme::instance();
    m_answer->setFont(theme.sans(92 * m_scale, true));
    m_answer->setFixedHeight(static_cast<int>(106 * m_scale));
    m_answer->setMinimumWidth(QFontMetrics(m_answer->font()).horizontalAdvance(QLatin1Char('8')));
    const int valueWidth = QFontMetrics(theme.sans(19 * m_scale, true)).horizontalAdvance(percent(1.0)) + 2;
    for (Row& row : m_rows) {
        row.digit->setFixedWidth(static_cast<int>(22 * m_scale));
        row.value->setFixedWidth(valueWidth);
        row.bar->setThickness(22 * m_scale);
    }
    auto* grid = static_cast<QGridLayout*>(layout());
    grid->setRowMinimumHeight(0, static_cast<int>(122 * m_scale));
}

void ProbabilityBars::setProbabilities(std::span<const double> probabilities)
{
    if (probabilities.size() != kClasses)
        return;
    m_probabilities.emplace();
    std::copy(probabilities.begin(), probabilities.end(), m_probabilities->begin());
    show();
}

void ProbabilityBars::clear()
{
    m_probabilities.reset();
    show();
}

int ProbabilityBars::answer() const
{
    if (!m_probabilities)
        return -1;
    return (*m_probabilities)[static_cast<std::size_t>(m_best[0])] >= kSureFrom ? m_best[0] : -1;
}

void ProbabilityBars::show()
{
    if (m_probabilities) {
        std::array<int, kClasses> order;
        std::iota(order.begin(), order.end(), 0);
        const auto isLarger = [this](int a, int b) {
            return (*m_probabilities)[static_cast<std::size_t>(a)] > (*m_probabilities)[static_cast<std::size_t>(b)];
        };
        std::stable_sort(order.begin(), order.end(), isLarger);
        m_best = {order[0], order[1]};
    }
    showHead();
    for (int digit = 0; digit < kClasses; ++digit)
        showRow(digit);
}

void ProbabilityBars::showHead()
{
    setToolTip(tr("An answer is called not sure while no digit reaches %1").arg(percent(kSureFrom, 0)));
    const Theme& theme = Theme::instance();
    const auto valueOf = [this](int digit) { return (*m_probabilities)[static_cast<std::size_t>(digit)]; };
    const bool isSure = answer() >= 0;
    m_answer->setFont(theme.sans((m_probabilities ? 92 : 56) * m_scale, m_probabilities.has_value()));
    m_detail->setFont(theme.sans(15 * m_scale));
    setInk(m_detail, Ink::Secondary);
    setInk(m_percent, Ink::Primary);
    setInk(m_answer, m_probabilities ? Ink::Primary : Ink::Tertiary);
    if (!m_probabilities) {
        setTextIfNew(m_answer, QStringLiteral("–"));
        setTextIfNew(m_percent, QString());
        setTextIfNew(m_detail, tr("nothing written yet"));
    } else if (isSure) {
        setTextIfNew(m_answer, QString::number(m_best[0]));
        setTextIfNew(m_percent, percent(valueOf(m_best[0])));
        setTextIfNew(m_detail,
            valueOf(m_best[1]) >= 0.0005 ? tr("then %1: %2").arg(m_best[1]).arg(percent(valueOf(m_best[1])))
                                         : tr("then %1: below %2").arg(m_best[1]).arg(percent(0.001)));
    } else {
        setTextIfNew(m_answer, QStringLiteral("?"));
        setTextIfNew(m_percent, tr("not sure"));
        setTextIfNew(m_detail,
            tr("perhaps %1 or %2").arg(m_best[0]).arg(m_best[1]) + u'\n' + tr("none reaches %1").arg(percent(kSureFrom, 0)));
    }
    fitPercent(isSure ? 44 : 28);
}

// The largest size up to `pixelSize` at which the number fits beside the digit.
void ProbabilityBars::fitPercent(double pixelSize)
{
    constexpr int kGap = 16;
    constexpr double kSmallest = 18;
    const int room = width() - QFontMetrics(m_answer->font()).horizontalAdvance(m_answer->text()) - kGap;
    QFont font = Theme::instance().sans(pixelSize * m_scale, true);
    while (pixelSize > kSmallest && QFontMetrics(font).horizontalAdvance(m_percent->text()) > room)
        font = Theme::instance().sans(--pixelSize * m_scale, true);
    m_percent->setFont(font);
}

void ProbabilityBars::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    showHead();
}

void ProbabilityBars::showRow(int digit)
{
    const Theme& theme = Theme::instance();
    Row& row = m_rows[static_cast<std::size_t>(digit)];
    const double value = m_probabilities ? (*m_probabilities)[static_cast<std::size_t>(digit)] : 0.0;
    const bool isAnswer = m_probabilities && digit == m_best[0];
    const bool isNotable = m_probabilities && value >= kNotable;
    row.bar->setValue(value, isAnswer && value >= kSureFrom);
    const QString text = m_probabilities ? percent(value) : QStringLiteral("–");
    if (row.value->text() != text) {
        row.value->setText(text);
        // The number alone would not say which digit it belongs to.
        row.value->setAccessibleName(QStringLiteral("%1: %2").arg(digit).arg(text));
    }
    row.digit->setFont(theme.sans(25 * m_scale, isAnswer));
    row.value->setFont(theme.sans(19 * m_scale, isNotable));
    setInk(row.digit, isNotable ? Ink::Primary : Ink::Tertiary);
    setInk(row.value, isNotable ? Ink::Primary : Ink::Tertiary);
}

void ProbabilityBars::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const int y = layout()->itemAt(0)->geometry().bottom() - 4;
    painter.fillRect(QRect(0, y, width(), 1), Theme::instance().colors().line);
}

void ProbabilityBars::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        showHead();
    QWidget::changeEvent(event);
}

} // namespace chalknet::ui
