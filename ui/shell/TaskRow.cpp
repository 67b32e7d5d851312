// Painting and behaviour of one task.
#include "ui/shell/TaskRow.h"

#include "ui/controls/Buttons.h"
#include "ui/formula/MathText.h"
#include "ui/lessons/AnswerButton.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Style.h"
#include "ui/theme/Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace chalknet::ui {

namespace {

constexpr int kMarkRoom = 34;
constexpr int kPaddingX = 10;
constexpr int kPaddingY = 8;
constexpr double kRing = 9.5; // radius
constexpr int kCellWidth = 22;
constexpr int kFewCells = 5; // so many have their full width
constexpr int kNarrowCellWidth = 6; // of many cells in a narrow drawer
constexpr int kCellHeight = 8;
constexpr int kCellGap = 4;
constexpr int kAnswerHeight = 40;
constexpr int kMostCells = 10; // more are written only

/// Filled and empty cells, one for each unit of progress.
class ProgressCells : public QWidget {
public:
    explicit ProgressCells(QWidget* parent)
        : QWidget(parent)
    {
        setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
        connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
    }

    void setProgress(int done, int of)
    {
        m_done = done;
        m_of = std::clamp(of, 0, kMostCells);
        updateGeometry();
        update();
    }

    QSize sizeHint() const override { return sizeOf(m_of > kFewCells ? kCellWidth / 2 : kCellWidth); }
    QSize minimumSizeHint() const override { return sizeOf(kNarrowCellWidth); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Colors& colors = Theme::instance().colors();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const double pitch = double(width() + kCellGap) / std::max(1, m_of);
        for (int i = 0; i < m_of; ++i) {
            const QRectF cell(i * pitch + 0.5, 0.5, pitch - kCellGap - 1, kCellHeight);
            painter.setPen(QPen(i < m_done ? colors.ink : colors.ink2, 1.0));
            painter.setBrush(i < m_done ? QBrush(colors.ink) : QBrush(Qt::NoBrush));
            painter.drawRoundedRect(cell, 3, 3);
        }
    }

private:
    QSize sizeOf(int cell) const { return {std::max(0, m_of * (cell + kCellGap) - kCellGap), kCellHeight + 2}; }

    int m_done = 0;
    int m_of = 0;
};

} // namespace

TaskRow::TaskRow(QWidget* parent)
    : QWidget(parent)
    , m_text(new MathText(this))
    , m_progress(new ProgressCells(this))
    , m_progressText(new QLabel(this))
    , m_progressRow(new QWidget(this))
    , m_answerRow(new QVBoxLayout)
    , m_run(new QPushButton(this))
    , m_hintButton(new QPushButton(this))
    , m_buttonRow(new QWidget(this))
    , m_hint(new MathText(this))
{
    setButtonKind(m_run, ButtonKind::Primary);
    setButtonKind(m_hintButton, ButtonKind::Flat);
    auto* progress = new QHBoxLayout(m_progressRow);
    progress->setContentsMargins(0, 2, 0, 0);
    progress->setSpacing(10);
    progress->addWidget(m_progress);
    m_progressText->setWordWrap(true); // the drawer is narrow in a small window
    progress->addWidget(m_progressText, 1);
    auto* buttons = new QHBoxLayout(m_buttonRow);
    buttons->setContentsMargins(0, 4, 0, 0);
    buttons->setSpacing(8);
    buttons->addWidget(m_run);
    buttons->addWidget(m_hintButton);
    buttons->addStretch(1);
    m_answerRow->setSpacing(6);
    m_answerRow->setContentsMargins(0, 4, 0, 0);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kMarkRoom + kPaddingX, kPaddingY, kPaddingX, kPaddingY);
    layout->setSpacing(4);
    layout->addWidget(m_text);
    layout->addWidget(m_progressRow);
    layout->addLayout(m_answerRow);
    layout->addWidget(m_buttonRow);
    layout->addWidget(m_hint);

    connect(m_run, &QPushButton::clicked, this, [this] { emit runRequested(m_task.id); });
    connect(m_hintButton, &QPushButton::clicked, this, [this] {
        m_hintShown = !m_hintShown;
        m_hint->setVisible(m_hintShown);
        m_hintButton->setText(m_hintShown ? tr("Hide the hint") : tr("Hint"));
        emit hintToggled();
    });
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
    retranslate();
}

void TaskRow::setTask(const LessonTask& task, bool active)
{
    if (task.id != m_task.id || !active)
        m_hintShown = false;
    m_active = active;
    show(task);
    m_task = task;
    setFocusPolicy(active ? Qt::NoFocus : Qt::StrongFocus);
    setCursor(active ? Qt::ArrowCursor : Qt::PointingHandCursor);
    announceChange(this);
    update();
}

void TaskRow::show(const LessonTask& task)
{
    m_text->setText(task.text);
    m_text->setBold(m_active);
    m_text->setSecondary(task.done && !m_active);
    static_cast<ProgressCells*>(m_progress)->setProgress(task.progress, task.progressOf <= kMostCells ? task.progressOf : 0);
    m_progressText->setText(task.progressText);
    m_progressRow->setVisible(m_active && !task.done && (task.progressOf > 0 || !task.progressText.isEmpty()));
    if (task.answers != m_task.answers || m_answers.size() != static_cast<std::size_t>(task.answers.size()))
        makeAnswers(task.answers);
    for (QPushButton* answer : m_answers)
        answer->setVisible(m_active && !task.done);
    m_run->setText(task.action);
    m_run->setVisible(!task.action.isEmpty());
    m_hintButton->setVisible(!task.hint.isEmpty());
    m_buttonRow->setVisible(m_active && !task.done && (!task.action.isEmpty() || !task.hint.isEmpty()));
    m_hint->setText(task.hint);
    m_hint->setVisible(m_active && m_hintShown && !task.done);
    m_hintButton->setText(m_hintShown ? tr("Hide the hint") : tr("Hint"));
}

void TaskRow::makeAnswers(const QStringList& answers)
{
    qDeleteAll(m_answers);
    m_answers.clear();
    for (int i = 0; i < answers.size(); ++i) {
        auto* button = new AnswerButton(i + 1, answers[i], this);
        button->setLineHeight(kAnswerHeight);
        connect(button, &QPushButton::clicked, this, [this, i] { emit answered(m_task.id, i); });
        m_answerRow->addWidget(button);
        m_answers.push_back(button);
        if (i > 0)
            setTabOrder(m_answers[static_cast<std::size_t>(i) - 1], button);
    }
    if (!m_answers.empty())
        setTabOrder(m_answers.back(), m_run); // the answers come first
    setTabOrder(m_run, m_hintButton);
}

void TaskRow::setScale(double scale)
{
    m_scale = scale;
    const Theme& theme = Theme::instance();
    m_text->setPixelSize(15.0 * scale);
    m_hint->setPixelSize(14.0 * scale);
    m_progressText->setFont(theme.font(TextRole::Control, scale));
    update();
}

int TaskRow::heightForWidth(int width) const
{
    return layout()->totalHeightForWidth(width);
}

void TaskRow::takeFocus()
{
    std::vector<QPushButton*> buttons = m_answers;
    buttons.insert(buttons.end(), {m_run, m_hintButton});
    for (QPushButton* button : buttons)
        if (!button->isHidden() && !button->parentWidget()->isHidden())
            return button->setFocus(Qt::OtherFocusReason);
    setFocus(Qt::OtherFocusReason);
}

QString TaskRow::accessibleText() const
{
    const QString sentence = m_text->accessibleText();
    if (m_task.done)
        return tr("Done: %1").arg(sentence);
    const QString state = m_active ? tr("Now: %1").arg(sentence) : tr("Open: %1").arg(sentence);
    return m_task.progressText.isEmpty() ? state : state + QLatin1Char(' ') + m_task.progressText;
}

void TaskRow::choose()
{
    if (!m_active)
        emit chosen(m_task.id);
}

void TaskRow::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        choose();
}

void TaskRow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        choose();
    else if (const int answer = event->key() - Qt::Key_1;
             m_active && !m_task.done && answer >= 0 && answer < static_cast<int>(m_answers.size()))
        emit answered(m_task.id, answer); // a key that the focused button did not want
    else
        QWidget::keyPressEvent(event);
}

void TaskRow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void TaskRow::retranslate()
{
    setAccessibleName(tr("Task"));
    m_hintButton->setText(m_hintShown ? tr("Hide the hint") : tr("Hint"));
}

void TaskRow::paintEvent(QPaintEvent*)
{
    const Colors& colors = Theme::instance().colors();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF panel = QRectF(rect()).adjusted(1, 1, -1, -1);
    if (m_active) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors.sel);
        painter.drawRoundedRect(panel, metrics::kButtonRadius, metrics::kButtonRadius);
    }
    if (hasFocus()) {
        painter.setPen(QPen(colors.ink, 2.0));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(panel, metrics::kButtonRadius, metrics::kButtonRadius);
    }
    const double radius = kRing * m_scale;
    const QPointF centre(kPaddingX + radius + 1.5, kPaddingY + 11.5 * m_scale);
    if (m_task.done) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors.ink);
        painter.drawEllipse(centre, radius + 1, radius + 1);
        const int size = static_cast<int>(14 * m_scale);
        painter.drawPixmap(centre - QPointF(size / 2.0, size / 2.0),
            tintedPixmap(QStringLiteral("check"), size, colors.surface, devicePixelRatioF()));
        return;
    }
    painter.setPen(QPen(m_active ? colors.ink : colors.ctl, 2.0));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(centre, radius, radius);
    if (m_active) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors.ink);
        const QRectF inner(centre.x() - radius + 3.5, centre.y() - radius + 3.5, 2 * radius - 7, 2 * radius - 7);
        painter.drawPie(inner, -90 * 16, 180 * 16); // the right half
    }
}

} // namespace chalknet::ui
