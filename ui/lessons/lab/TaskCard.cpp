// Words at the left, the goal at the right, and how high that is.
#include "ui/lessons/lab/TaskCard.h"

#include "ui/controls/Buttons.h"
#include "ui/controls/ElidedLabel.h"
#include "ui/lessons/lab/TaskCardParts.h"
#include "ui/picture/PictureContent.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Style.h"
#include "ui/theme/Theme.h"

#include <QEvent>
#include <QPushButton>

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

constexpr int kSide = 16;
constexpr int kVertical = 9;
constexpr int kGap = 24; // between words and goal
constexpr int kColumnGap = 22; // between two columns of the goal
constexpr int kTitleHeight = 24;
constexpr std::size_t kMarksInColumn = 2;

} // namespace

TaskCard::TaskCard(QWidget* parent)
    : Card(parent)
    , m_title(new ElidedLabel(this))
    , m_text(new TaskText(this))
    , m_reached(new GoalMark(this))
    , m_whole(new QPushButton(this))
    , m_locked(new QPushButton(this))
    , m_fold(makeIconButton(QStringLiteral("chevron-up"), {}, this))
    , m_panel(new TaskPanel(this))
    , m_lockedPanel(new TaskPanel(this))
{
    setTextRole(m_title, TextRole::Heading);
    m_title->setTextFormat(Qt::PlainText);
    for (QPushButton* button : {m_whole, m_locked})
        setButtonKind(button, ButtonKind::Flat);
    m_locked->setIcon(themedIcon(QStringLiteral("lock")));
    m_locked->setIconSize(QSize(16, 16));
    m_locked->hide();
    m_fold->setFixedSize(metrics::kMinimumHitTarget, metrics::kMinimumHitTarget);
    m_fold->setIconSize(QSize(16, 16));
    m_reached->hide();
    hide();
    // Words, not a picture to take along.
    for (QWidget* words : std::initializer_list<QWidget*>{this, m_text, m_reached, m_locked})
        setPictureRole(words, PictureRole::LeftOut);
    connect(m_whole, &QPushButton::clicked, this, [this] { m_panel->popUp(m_whole); });
    connect(m_locked, &QPushButton::clicked, this, [this] { m_lockedPanel->popUp(m_locked); });
    connect(m_fold, &QPushButton::clicked, this, [this] {
        if (m_isTask)
            setFolded(!m_isFolded);
        else
            emit closed();
    });
    retranslate();
}

void TaskCard::setWords(const QString& title, const QString& text, bool isTask)
{
    const bool isSame = title == m_title->text() && text == m_words && isTask == m_isTask;
    if (isSame)
        return;
    m_title->setText(title);
    m_words = text;
    m_text->setText(text);
    m_panel->setText(text);
    m_isTask = isTask;
    m_isEmpty = title.isEmpty() && text.isEmpty() && m_marks.empty() && m_lockedNames.isEmpty();
    if (!isTask)
        m_isFolded = false;
    retranslate();
    emit arrangementChanged();
    place();
}

void TaskCard::setGoal(const std::vector<GoalPart>& parts)
{
    const int before = goalWidth();
    const std::size_t count = m_marks.size();
    while (m_marks.size() > parts.size()) {
        delete m_marks.back();
        m_marks.pop_back();
    }
    while (m_marks.size() < parts.size()) {
        m_marks.push_back(new GoalMark(this));
        m_marks.back()->setScale(m_chrome);
        setPictureRole(m_marks.back(), PictureRole::LeftOut);
        m_marks.back()->show();
    }
    for (std::size_t i = 0; i < parts.size(); ++i)
        m_marks[i]->setPart(parts[i]);
    m_isEmpty = m_title->text().isEmpty() && m_words.isEmpty() && m_marks.empty() && m_lockedNames.isEmpty();
    if (count != m_marks.size() || before != goalWidth()) {
        emit arrangementChanged();
        place();
    }
}

void TaskCard::setLocked(const QStringList& names)
{
    if (names == m_lockedNames)
        return;
    m_lockedNames = names;
    m_isEmpty = m_title->text().isEmpty() && m_words.isEmpty() && m_marks.empty() && names.isEmpty();
    retranslate();
    emit arrangementChanged();
    place();
}

void TaskCard::setReached(const QString& text)
{
    if (m_isReached == !text.isEmpty() && text.isEmpty())
        return;
    m_isReached = !text.isEmpty();
    m_reached->setReached(text);
    emit arrangementChanged();
    place();
}

void TaskCard::setScales(double chrome, bool isLow)
{
    m_chrome = std::clamp(chrome, 0.92, 1.4);
    m_title->setFont(Theme::instance().font(TextRole::Heading, m_chrome));
    m_text->setScale(m_chrome);
    m_text->setMostLines(isLow ? 2 : 3);
    m_reached->setScale(m_chrome);
    for (GoalMark* mark : m_marks)
        mark->setScale(m_chrome);
    for (QPushButton* button : {m_whole, m_locked})
        button->setFont(Theme::instance().font(TextRole::Control, m_chrome));
    place();
}

void TaskCard::setFolded(bool folded)
{
    m_isFolded = folded && m_isTask;
    retranslate();
    emit arrangementChanged();
    place();
}

// In columns of two; folded all marks stand in one row beside the title.
int TaskCard::goalWidth() const
{
    const std::size_t inColumn = m_isFolded ? 1 : kMarksInColumn;
    int width = 0;
    for (std::size_t i = 0; i < m_marks.size(); i += inColumn) {
        int column = 0;
        for (std::size_t j = i; j < std::min(m_marks.size(), i + inColumn); ++j)
            column = std::max(column, m_marks[j]->sizeHint().width());
        width += column + (i > 0 ? kColumnGap : 0);
    }
    return width > 0 ? width + kGap : 0;
}

int TaskCard::buttonWidth() const
{
    return metrics::kMinimumHitTarget + 10;
}

bool TaskCard::hasTitleLine() const
{
    return !m_title->text().isEmpty() || m_isReached || !m_lockedNames.isEmpty();
}

int TaskCard::textWidth(int width) const
{
    return std::max(120, width - 2 * kSide - goalWidth() - buttonWidth());
}

int TaskCard::heightFor(int width) const
{
    const int title = hasTitleLine() ? static_cast<int>(kTitleHeight * m_chrome) : 0;
    const int words = m_isFolded ? 0 : m_text->heightFor(textWidth(width));
    const int mark = m_reached->sizeHint().height();
    const int rows = m_isFolded ? 1 : std::min(static_cast<int>(kMarksInColumn), static_cast<int>(m_marks.size()));
    return std::max({title + words, rows * mark, metrics::kMinimumHitTarget}) + 2 * kVertical;
}

void TaskCard::place()
{
    const int inner = height() - 2 * kVertical;
    const int words = textWidth(width());
    const int title = hasTitleLine() ? static_cast<int>(kTitleHeight * m_chrome) : 0;
    const int textHeight = m_isFolded ? 0 : m_text->heightFor(words);
    const int top = kVertical + std::max(0, inner - title - textHeight) / 2;
    m_text->setGeometry(kSide, top + title, words, textHeight);
    m_text->setVisible(!m_isFolded);
    placeTitleLine(words, top, title);
    m_fold->move(width() - kSide + 6 - m_fold->width(), kVertical + (m_isFolded ? (inner - m_fold->height()) / 2 : 0));
    placeGoal(kSide + words + kGap, inner);
}

// The title, behind it when all was met, and at the end of the line what is locked and what shows the rest of the text.
void TaskCard::placeTitleLine(int width, int top, int height)
{
    int end = kSide + width;
    const bool isCut = !m_isFolded && m_text->isCut(width);
    const auto placeAtEnd = [&](QPushButton* button, bool isShown) {
        button->setVisible(isShown);
        if (!isShown)
            return;
        const int room = button->sizeHint().width();
        end -= room;
        button->setGeometry(end, top + (height - metrics::kMinimumHitTarget) / 2, room, metrics::kMinimumHitTarget);
        end -= kColumnGap / 2;
    };
    placeAtEnd(m_whole, isCut);
    placeAtEnd(m_locked, !m_lockedNames.isEmpty());
    const QSize reached = m_isReached ? m_reached->sizeHint() : QSize(0, 0);
    const int room = std::max(40, end - kSide - (m_isReached ? reached.width() + kColumnGap : 0));
    const int title = std::min(room, m_title->sizeHint().width() + 2);
    m_title->setGeometry(kSide, top, title, height);
    m_reached->setVisible(m_isReached);
    if (m_isReached)
        m_reached->setGeometry(kSide + title + (title > 2 ? kColumnGap : 0), top + (height - reached.height()) / 2,
            reached.width(), reached.height());
}

void TaskCard::placeGoal(int left, int inner)
{
    const std::size_t inColumn = m_isFolded ? 1 : kMarksInColumn;
    const int high = m_reached->sizeHint().height();
    const int rows = static_cast<int>(std::min(inColumn, m_marks.size()));
    const int top = kVertical + (inner - rows * high) / 2;
    int column = 0;
    for (std::size_t i = 0; i < m_marks.size(); ++i) {
        const std::size_t row = i % inColumn;
        if (row == 0 && i > 0) {
            left += column + kColumnGap;
            column = 0;
        }
        m_marks[i]->setGeometry(QRect(QPoint(left, top + static_cast<int>(row) * high), m_marks[i]->sizeHint()));
        column = std::max(column, m_marks[i]->sizeHint().width());
    }
}

void TaskCard::resizeEvent(QResizeEvent* event)
{
    Card::resizeEvent(event);
    place();
}

void TaskCard::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Card::changeEvent(event);
}

void TaskCard::retranslate()
{
    m_whole->setText(tr("Whole task"));
    m_locked->setText(tr("%n locked", nullptr, static_cast<int>(m_lockedNames.size())));
    m_locked->setToolTip(tr("Locked by the worksheet: %1").arg(m_lockedNames.join(QStringLiteral(", "))));
    m_locked->setAccessibleDescription(m_locked->toolTip());
    m_lockedPanel->setText(tr("Locked by the worksheet:") + QStringLiteral("\n· ") + m_lockedNames.join(QStringLiteral("\n· ")));
    m_fold->setIcon(themedIcon(!m_isTask ? QStringLiteral("close")
            : m_isFolded                 ? QStringLiteral("chevron-down")
                                         : QStringLiteral("chevron-up")));
    nameIconButton(m_fold,
        !m_isTask        ? tr("Close the remark on this example")
            : m_isFolded ? tr("Unfold the task")
                         : tr("Fold the task"));
    setAccessibleName(m_isTask ? tr("Task: %1").arg(m_title->text()) : m_title->text());
}

} // namespace chalknet::ui
