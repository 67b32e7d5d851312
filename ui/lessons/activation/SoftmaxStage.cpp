// Columns, rows and painting of the softmax stage.
#include "ui/lessons/activation/SoftmaxStage.h"

#include "ui/controls/NumberFormat.h"
#include "ui/controls/WeightField.h"
#include "ui/formula/FormulaLayout.h"
#include "ui/lessons/activation/SoftmaxFormulas.h"
#include "ui/theme/Theme.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

constexpr double kTallestRow = 58.0;
constexpr int kDecimalsOfPowers = 4;
constexpr double kAroundField = 2.0;

void paintTex(
    QPainter& painter, const QRectF& area, Qt::Alignment alignment, const QString& tex, double size, const QColor& color)
{
    paintFormula(painter, area, alignment | Qt::AlignVCenter, Formula::fromTex(tex), size, color);
}

} // namespace

SoftmaxColumns::SoftmaxColumns(QSizeF size, int rows, double scale)
    : width(size.width())
{
    const double headerHeight = 34.0 * scale;
    const double footerHeight = 32.0 * scale;
    rowHeight = std::clamp((size.height() - headerHeight - footerHeight) / rows, 18.0, kTallestRow * scale);
    const double used = headerHeight + footerHeight + rowHeight * rows;
    const double top = std::max(0.0, (size.height() - used) / 2);
    rowTop = top + headerHeight;
    header = {0, top, width, headerHeight};
    footer = {0, rowTop + rowHeight * rows, width, footerHeight};

    const double gap = 10.0 * scale;
    const double letters = 36.0 * scale;
    const double typed = 74.0 * scale;
    const double powers = 118.0 * scale;
    const double numbers = 92.0 * scale;
    const double apart = 14.0 * scale; ///< between the logits' side and the probabilities'
    const double edge = 6.0 * scale;
    const double bars = std::max(80.0, width - 2 * letters - typed - powers - numbers - 6 * gap - apart - edge);
    double x = edge / 2;
    const auto take = [&](double wide) {
        const QRectF column(x, top, wide, used);
        x += wide + gap;
        return column;
    };
    symbol = take(letters);
    field = take(typed);
    logit = take(bars * 0.52);
    power = take(powers);
    x += apart;
    probabilitySymbol = take(letters);
    probability = take(bars * 0.48);
    number = take(numbers);
}

QRectF SoftmaxColumns::row(int index) const
{
    return {0, rowTop + index * rowHeight, width, rowHeight};
}

QRectF SoftmaxColumns::inRow(const QRectF& column, int index) const
{
    return {column.left(), rowTop + index * rowHeight, column.width(), rowHeight};
}

SoftmaxStage::SoftmaxStage(QWidget* parent)
    : QWidget(parent)
{
    for (int index = 0; index < kMostLogits; ++index)
        m_rows.push_back(makeRow(index));
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
    retranslate();
    setNumbers(m_state, m_subtractMaximum, false);
}

SoftmaxStage::Row SoftmaxStage::makeRow(int index)
{
    Row row{new SoftmaxBar(SoftmaxBar::Kind::Logit, this), new WeightField(this),
        new SoftmaxBar(SoftmaxBar::Kind::Probability, this)};
    row.field->setRange(-kLargestLogit, kLargestLogit);
    row.field->setDecimals(2);
    row.field->setStep(0.1);
    connect(row.field, &WeightField::valueEdited, this, [this, index](double value) { emit logitEdited(index, value); });
    connect(row.field, &WeightField::editingDone, this, &SoftmaxStage::editingDone);
    connect(row.logit, &SoftmaxBar::valueEdited, this, [this, index](double value) { emit logitEdited(index, value); });
    connect(row.logit, &SoftmaxBar::editingDone, this, [this] {
        setNumbers(m_state, m_subtractMaximum, false); // the axis may shrink now
        emit editingDone();
    });
    for (SoftmaxBar* bar : {row.logit, row.probability}) {
        connect(bar, &SoftmaxBar::chosen, this, [this, index] { emit chosen(index); });
        connect(bar, &SoftmaxBar::hovered, this, [this, index](bool inside) { emit hovered(inside ? index : -1); });
    }
    return row;
}

void SoftmaxStage::setNumbers(const SoftmaxState& state, bool subtractMaximum, bool glides)
{
    const bool sameRows = state.logits.size() == m_state.logits.size();
    m_state = state;
    m_subtractMaximum = subtractMaximum;
    m_working = softmaxWorking(state, subtractMaximum);
    const bool dragging = std::any_of(m_rows.begin(), m_rows.end(), [](const Row& row) { return row.logit->isDragging(); });
    const double end = logitAxisEnd(state.logits);
    m_axisEnd = dragging ? std::max(m_axisEnd, end) : end;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const bool shown = i < state.logits.size();
        Row& row = m_rows[i];
        for (QWidget* part : std::initializer_list<QWidget*>{row.logit, row.field, row.probability})
            part->setVisible(shown);
        if (!shown)
            continue;
        row.logit->setAxisEnd(m_axisEnd);
        row.logit->setValue(state.logits[i], glides && sameRows);
        row.field->setValue(state.logits[i]);
        // Without the subtraction a computer may find no number; then there is no bar either.
        const double probability = m_working.quotients[i];
        row.probability->setValue(std::isfinite(probability) ? probability : 0.0, glides && sameRows);
    }
    layOut();
}

void SoftmaxStage::setSelected(int index)
{
    m_selected = index;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        m_rows[i].logit->setSelected(static_cast<int>(i) == index);
        m_rows[i].probability->setSelected(static_cast<int>(i) == index);
    }
    update();
}

void SoftmaxStage::setEntry(std::optional<QPoint> entry)
{
    using Light = SoftmaxBar::Light;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const int index = static_cast<int>(i);
        m_rows[i].logit->setLight(entry && entry->x() == index ? Light::Column : Light::None);
        m_rows[i].probability->setLight(entry && entry->y() == index ? Light::Row : Light::None);
    }
}

void SoftmaxStage::setStageScale(double scale)
{
    m_scale = scale;
    for (const Row& row : m_rows) {
        row.logit->setStageScale(scale);
        row.probability->setStageScale(scale);
        row.field->setPixelSize(16.0 * scale);
    }
    layOut();
}

QSize SoftmaxStage::minimumSizeHint() const
{
    return {560, 150};
}

void SoftmaxStage::layOut()
{
    m_columns = SoftmaxColumns(size(), static_cast<int>(m_state.logits.size()), m_scale);
    for (std::size_t i = 0; i < m_state.logits.size(); ++i) {
        const int index = static_cast<int>(i);
        const auto place = [&](const QRectF& column) { return m_columns.inRow(column, index).toAlignedRect(); };
        m_rows[i].logit->setGeometry(place(m_columns.logit));
        m_rows[i].probability->setGeometry(place(m_columns.probability));
        QRectF field = m_columns.inRow(m_columns.field, index);
        const double high = std::min(field.height() - kAroundField, metrics::kFieldHeight * m_scale);
        field = QRectF(field.left(), field.center().y() - high / 2, field.width(), high);
        m_rows[i].field->setGeometry(field.toRect());
    }
    update();
}

void SoftmaxStage::resizeEvent(QResizeEvent*)
{
    layOut();
}

void SoftmaxStage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void SoftmaxStage::retranslate()
{
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const int number = static_cast<int>(i) + 1;
        m_rows[i].logit->setAccessibleName(tr("Bar of logit x%1").arg(number));
        m_rows[i].logit->setToolTip(tr("Drag to change x%1").arg(number));
        m_rows[i].field->setAccessibleName(tr("Logit x%1").arg(number));
        m_rows[i].probability->setAccessibleName(tr("Probability y%1").arg(number));
    }
}

void SoftmaxStage::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintHeader(painter);
    for (int index = 0; index < static_cast<int>(m_state.logits.size()); ++index)
        paintRow(painter, index);
    paintFooter(painter);
}

void SoftmaxStage::paintHeader(QPainter& painter) const
{
    const Theme& theme = Theme::instance();
    const Colors& colors = theme.colors();
    const auto area = [this](const QRectF& column) {
        return QRectF(column.left(), m_columns.header.top(), column.width(), m_columns.header.height());
    };
    painter.setFont(theme.sans(13.5 * m_scale));
    painter.setPen(colors.ink2);
    painter.drawText(
        area(m_columns.symbol.united(m_columns.logit)), Qt::AlignLeft | Qt::AlignVCenter, tr("Logits (any numbers)"));
    painter.drawText(area(m_columns.probabilitySymbol.united(m_columns.number)), Qt::AlignLeft | Qt::AlignVCenter,
        tr("Probabilities (sum 1)"));
    paintTex(painter, area(m_columns.power), Qt::AlignRight,
        m_subtractMaximum ? QStringLiteral("e^{(x_i-m)/T}") : QStringLiteral("e^{x_i/T}"), 19.0 * m_scale, colors.ink2);
}

void SoftmaxStage::paintRow(QPainter& painter, int index) const
{
    const Theme& theme = Theme::instance();
    const Colors& colors = theme.colors();
    const auto i = static_cast<std::size_t>(index);
    const bool selected = index == m_selected;
    const QRectF line = m_columns.row(index);
    if (selected) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors.sel);
        painter.drawRoundedRect(line.adjusted(0, 1, 0, -1), metrics::kFieldRadius, metrics::kFieldRadius);
    }
    const double letter = std::min(22.0 * m_scale, line.height() * 0.7);
    const double digits = std::min(17.0 * m_scale, line.height() * 0.62);
    const QColor& ink = selected ? colors.ink : colors.ink2;
    const QString number = QString::number(index + 1);
    paintTex(
        painter, m_columns.inRow(m_columns.symbol, index), Qt::AlignHCenter, QStringLiteral("x_%1").arg(number), letter, ink);
    paintTex(painter, m_columns.inRow(m_columns.power, index), Qt::AlignRight, powerTex(m_working.powers[i], kDecimalsOfPowers),
        digits, ink);
    paintTex(painter, m_columns.inRow(m_columns.probabilitySymbol, index), Qt::AlignHCenter, QStringLiteral("y_%1").arg(number),
        letter, ink);
    const double quotient = m_working.quotients[i];
    painter.setFont(theme.sans(digits * 1.06, selected));
    painter.setPen(ink);
    painter.drawText(m_columns.inRow(m_columns.number, index), Qt::AlignRight | Qt::AlignVCenter,
        std::isfinite(quotient) ? fixed(quotient, 4) : QStringLiteral("?"));
}

void SoftmaxStage::paintFooter(QPainter& painter) const
{
    const Theme& theme = Theme::instance();
    const Colors& colors = theme.colors();
    const QRectF& footer = m_columns.footer;
    const auto tick = [&](const SoftmaxBar* bar, double value) {
        const double x = bar->x() + bar->pixelOf(value);
        painter.drawText(QRectF(x - 40, footer.top(), 80, footer.height()), Qt::AlignHCenter | Qt::AlignVCenter, compact(value));
    };
    painter.setFont(theme.font(TextRole::Tick, m_scale));
    painter.setPen(colors.ink3);
    const Row& first = m_rows.front();
    for (const double value : {-m_axisEnd, 0.0, m_axisEnd})
        tick(first.logit, value);
    for (const double value : {0.0, 0.5, 1.0})
        tick(first.probability, value);

    const auto cell
        = [&](const QRectF& column) { return QRectF(column.left(), footer.top() + 2, column.width(), footer.height() - 2); };
    painter.setPen(QPen(colors.ctl, 1.0));
    for (const QRectF* column : {&m_columns.power, &m_columns.number})
        painter.drawLine(QPointF(column->left() + 4, footer.top() + 1), QPointF(column->right(), footer.top() + 1));
    const double size = 17.0 * m_scale;
    paintTex(painter, cell(m_columns.power), Qt::AlignRight,
        QStringLiteral("\\sum\\,%1").arg(powerTex(m_working.sum, kDecimalsOfPowers)), size, colors.ink);
    paintTex(painter, cell(m_columns.number), Qt::AlignRight,
        std::isfinite(m_working.quotients.front()) ? QStringLiteral("\\sum\\,\\num{1}") : QStringLiteral("\\sum\\,\\text{?}"),
        size, colors.ink);
}

} // namespace chalknet::ui
