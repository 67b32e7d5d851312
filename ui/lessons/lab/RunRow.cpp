// One line or two, by the height that there is.
#include "ui/lessons/lab/RunRow.h"

#include "ui/controls/ElidedLabel.h"
#include "ui/theme/PictureScope.h"
#include "ui/theme/Style.h"
#include "ui/theme/Theme.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QSignalBlocker>

namespace chalknet::ui {

using namespace run_columns;

namespace {

constexpr int kSampleWidth = 32;

} // namespace

void run_columns::alignRight(QLabel* label, int width)
{
    label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    label->setFixedWidth(width);
}

RunRow::RunRow(QWidget* parent)
    : QWidget(parent)
    , m_visible(new QCheckBox(this))
    , m_name(new ElidedLabel(this))
    , m_settings(new ElidedLabel(this))
    , m_from(new QLabel(this))
    , m_now(new QLabel(this))
    , m_end(new QLabel(this))
    , m_sample(new QWidget(this))
{
    setFocusPolicy(Qt::TabFocus);
    setInk(m_settings, Ink::Secondary);
    setInk(m_from, Ink::Secondary);
    m_sample->setFixedSize(kSampleWidth, 12);
    for (QLabel* label : {m_name, m_settings})
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    connect(m_visible, &QCheckBox::toggled, this, [this](bool visible) { emit visibilityChosen(m_run, visible); });
}

void RunRow::setScale(double chrome, bool low)
{
    const Theme& theme = Theme::instance();
    delete layout();
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(kGap, low ? 2 : 5, kGap, low ? 2 : 5);
    grid->setHorizontalSpacing(kGap);
    grid->setVerticalSpacing(0);
    const int lines = low ? 1 : 2;
    grid->addWidget(m_visible, 0, 0, lines, 1);
    grid->addWidget(m_sample, 0, 1, lines, 1);
    grid->addWidget(m_name, 0, 2);
    grid->addWidget(m_settings, low ? 0 : 1, low ? 3 : 2, 1, low ? 1 : 2);
    grid->addWidget(m_from, 0, low ? 4 : 3);
    grid->addWidget(m_now, 0, 5, lines, 1);
    grid->addWidget(m_end, 0, 6, lines, 1);
    grid->setColumnStretch(2, low ? 1 : 3);
    grid->setColumnStretch(3, low ? 3 : 0);
    alignRight(m_from, static_cast<int>(kFromWidth * chrome));
    alignRight(m_now, static_cast<int>(kNumberWidth * chrome));
    alignRight(m_end, static_cast<int>(kNumberWidth * chrome));
    m_name->setFont(theme.sans(15 * chrome, true));
    m_settings->setFont(theme.sans(13 * chrome));
    m_from->setFont(theme.sans(13.5 * chrome));
    m_now->setFont(theme.sans(15 * chrome, m_chosen));
    m_end->setFont(theme.sans(15 * chrome));
}

void RunRow::setRun(const LabRun& run, bool isChosen, bool canBeChosen, const QString& settings)
{
    m_run = run.number;
    m_chosen = isChosen;
    m_canBeChosen = canBeChosen;
    m_color = runColor(run.color);
    m_dashed = isRunDashed(run.color);
    const QSignalBlocker block(m_visible);
    m_visible->setChecked(run.visible);
    m_visible->setAccessibleName(tr("Show %1").arg(run.label()));
    m_visible->setToolTip(m_visible->accessibleName());
    m_name->setText(run.label());
    m_settings->setText(settings);
    setEnabled(true);
    setInk(m_name, canBeChosen ? Ink::Primary : Ink::Tertiary);
    update();
}

void RunRow::setNumbers(const QString& from, const QString& now, const QString& end)
{
    m_from->setText(from);
    m_now->setText(now);
    m_end->setText(end);
}

QString RunRow::nowText() const
{
    return m_now->text();
}
QString RunRow::endText() const
{
    return m_end->text();
}
QString RunRow::nameText() const
{
    return m_name->text();
}
QRect RunRow::namePlace() const
{
    return m_name->geometry();
}

void RunRow::paintEvent(QPaintEvent*)
{
    const Colors& colors = Theme::instance().colors();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_chosen) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors.sel);
        painter.drawRoundedRect(rect(), metrics::kFieldRadius, metrics::kFieldRadius);
    } else {
        painter.setPen(colors.line);
        painter.drawLine(rect().bottomLeft(), rect().bottomRight());
    }
    QPen pen(m_color, 2.6, Qt::SolidLine, Qt::FlatCap);
    if (m_dashed)
        pen.setDashPattern({3.0, 1.8});
    painter.setPen(pen);
    const QPointF middle = QRectF(m_sample->geometry()).center();
    painter.drawLine(middle - QPointF(kSampleWidth / 2.0, 0), middle + QPointF(kSampleWidth / 2.0, 0));
    if (showsFocus(*this)) {
        painter.setPen(QPen(colors.ink, 2.0));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), metrics::kFieldRadius, metrics::kFieldRadius);
    }
}

void RunRow::mousePressEvent(QMouseEvent*)
{
    if (m_canBeChosen)
        emit chosen(m_run);
}

void RunRow::mouseDoubleClickEvent(QMouseEvent*)
{
    emit renameRequested(m_run);
}

// Also of a run that cannot be looked at because its data are others.
void RunRow::contextMenuEvent(QContextMenuEvent* event)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Remove the run (can be undone)"), this, [this] { emit removeRequested(m_run); })
        ->setEnabled(m_canBeRemoved);
    menu->popup(event->globalPos());
}

void RunRow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space) {
        if (m_canBeChosen)
            emit chosen(m_run);
    } else if (event->key() == Qt::Key_F2) {
        emit renameRequested(m_run);
    } else if (event->key() == Qt::Key_Delete) {
        emit removeRequested(m_run);
    } else if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down) {
        focusNextPrevChild(event->key() == Qt::Key_Down);
    } else {
        QWidget::keyPressEvent(event);
    }
}

void RunRow::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}
void RunRow::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace chalknet::ui
