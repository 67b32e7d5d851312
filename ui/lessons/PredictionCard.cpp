// Questions, answers and the count of right ones.
#include "ui/lessons/PredictionCard.h"

#include "ui/controls/Buttons.h"
#include "ui/formula/MathText.h"
#include "ui/lessons/AnswerButton.h"
#include "ui/lessons/Lesson.h"
#include "ui/theme/Style.h"
#include "ui/theme/Theme.h"
#include "ui/views/AccessibleView.h"

#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace chalknet::ui {

namespace {

constexpr int kPadding = 14;
constexpr int kShortAnswer = 13; // characters: such answers stand side by side

bool areShort(const QStringList& answers)
{
    return std::all_of(answers.begin(), answers.end(), [](const QString& answer) { return answer.size() <= kShortAnswer; });
}

} // namespace

PredictionCard::PredictionCard(QWidget* parent)
    : QFrame(parent)
    , m_title(new QLabel(this))
    , m_count(new QLabel(this))
    , m_question(new MathText(this))
    , m_grid(new QGridLayout)
    , m_why(new MathText(this))
    , m_skip(new QPushButton(this))
    , m_next(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    setFrameShape(QFrame::NoFrame);
    setTextRole(m_title, TextRole::Heading);
    setTextRole(m_count, TextRole::FieldLabel);
    m_why->setPixelSize(14.0);
    m_grid->setSpacing(4);
    setButtonKind(m_skip, ButtonKind::Flat);
    setButtonKind(m_next, ButtonKind::Primary);
    setButtonKind(m_close, ButtonKind::Flat);

    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_count);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_skip);
    foot->addWidget(m_next);
    foot->addWidget(m_close);
    foot->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kPadding, kPadding - 2, kPadding, kPadding - 2);
    layout->setSpacing(8);
    layout->addLayout(head);
    layout->addWidget(m_question);
    layout->addLayout(m_grid);
    layout->addWidget(m_why);
    layout->addLayout(foot);
    layout->addStretch(1);

    connect(m_skip, &QPushButton::clicked, this, &PredictionCard::skip);
    connect(m_next, &QPushButton::clicked, this, &PredictionCard::continued);
    m_next->installEventFilter(this);
    m_skip->installEventFilter(this);
    connect(m_close, &QPushButton::clicked, this, &PredictionCard::closed);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
    retranslate();
    setState(State::Empty);
}

void PredictionCard::ask(const QString& question, const QStringList& answers)
{
    ask(question, answers, {});
}

void PredictionCard::ask(const QString& question, const QStringList& answers, const std::vector<AnswerKey>& keys)
{
    m_keys = static_cast<qsizetype>(keys.size()) == answers.size() ? keys : std::vector<AnswerKey>();
    m_question->setText(question);
    m_given = -1;
    arrangeAnswers(answers);
    setState(State::Asking);
    // The step button that asked is disabled now; the focus must not wander into a field that would swallow the keys.
    setFocus(Qt::OtherFocusReason);
    announceAlert(this, m_question->accessibleText());
}

void PredictionCard::arrangeAnswers(const QStringList& answers)
{
    const bool hadFocus
        = std::any_of(m_answers.begin(), m_answers.end(), [](const AnswerButton* button) { return button->hasFocus(); });
    qDeleteAll(m_answers);
    m_answers.clear();
    m_areShort = m_keys.empty() && areShort(answers); // with drawings and keys they stand below each other
    for (int i = 0; i < answers.size(); ++i) {
        auto* button = new AnswerButton(i + 1, answers[i], this);
        button->installEventFilter(this);
        if (!m_keys.empty())
            button->setAnswerKey(m_keys[static_cast<std::size_t>(i)]);
        connect(button, &QAbstractButton::clicked, this, [this, i] { answer(i); });
        m_answers.push_back(button);
    }
    placeAnswers();
    QWidget* before = m_title;
    for (AnswerButton* button : m_answers) {
        setTabOrder(before, button);
        before = button;
    }
    if (hadFocus)
        setFocus();
}

// Short answers stand side by side where the card is wide enough for their words; four of them may stand in pairs.
void PredictionCard::placeAnswers()
{
    const int count = static_cast<int>(m_answers.size());
    const int room = contentsRect().marginsRemoved(layout()->contentsMargins()).width();
    int widest = 0;
    for (const AnswerButton* button : m_answers)
        widest = std::max(widest, button->sizeHint().width());
    const auto fits
        = [&](int columns) { return !m_hasRoom || columns * widest + (columns - 1) * m_grid->horizontalSpacing() <= room; };
    // Rows of the same length: four answers stand in one row or in two.
    int columns = 1;
    if (m_areShort && count <= 4 && fits(count))
        columns = std::max(1, count);
    else if (m_areShort && count == 4 && fits(2))
        columns = 2;
    else if (m_areShort && count > 4 && fits(3))
        columns = 3;
    for (std::size_t i = 0; i < m_answers.size(); ++i) {
        m_grid->removeWidget(m_answers[i]);
        const int index = static_cast<int>(i);
        m_grid->addWidget(m_answers[i], index / columns, index % columns);
    }
}

void PredictionCard::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    m_hasRoom = true;
    if (event->size().width() != event->oldSize().width())
        placeAnswers();
}

void PredictionCard::answer(int index)
{
    if (m_state != State::Asking || index < 0 || index >= static_cast<int>(m_answers.size()))
        return;
    m_given = index;
    setState(State::Answered);
    emit answered(index);
}

void PredictionCard::skip()
{
    if (m_state != State::Asking)
        return;
    setState(State::Answered);
    emit skipped();
}

void PredictionCard::reveal(int rightAnswer, const QString& why)
{
    if (m_state != State::Asking && m_state != State::Answered)
        return;
    for (int i = 0; i < static_cast<int>(m_answers.size()); ++i) {
        const bool isRight = i == rightAnswer;
        AnswerButton* button = m_answers[static_cast<std::size_t>(i)];
        if (i == m_given)
            button->setMark(isRight ? AnswerButton::Mark::Right : AnswerButton::Mark::Wrong);
        else if (isRight)
            button->setMark(AnswerButton::Mark::Truth);
    }
    m_why->setText(why);
    setState(State::Revealed);
    announceAlert(this, m_why->accessibleText());
    if (m_given < 0)
        return;
    ++m_asked;
    m_right += m_given == rightAnswer ? 1 : 0;
    showCount();
    emit countsChanged();
}

void PredictionCard::retell(const QString& question, const QStringList& answers, const QString& why)
{
    if (m_state == State::Empty || static_cast<std::size_t>(answers.size()) != m_answers.size())
        return;
    m_question->setText(question);
    for (std::size_t i = 0; i < m_answers.size(); ++i)
        m_answers[i]->setWords(answers[static_cast<qsizetype>(i)]);
    m_areShort = m_keys.empty() && areShort(answers);
    placeAnswers();
    if (m_state == State::Revealed)
        m_why->setText(why);
}

void PredictionCard::clear()
{
    m_question->setText({});
    m_keys.clear();
    arrangeAnswers({});
    setState(State::Empty);
}

QString PredictionCard::question() const
{
    return m_question->text();
}

void PredictionCard::setCounts(int right, int asked)
{
    m_asked = std::max(0, asked);
    m_right = std::clamp(right, 0, m_asked);
    showCount();
}

void PredictionCard::setState(State state)
{
    m_state = state;
    for (AnswerButton* button : m_answers)
        button->setEnabled(state == State::Asking);
    m_question->setVisible(state != State::Empty);
    m_why->setVisible(state == State::Revealed);
    m_skip->setVisible(state == State::Asking);
    m_next->setVisible(state == State::Revealed);
    m_close->setVisible(m_closable && state == State::Revealed);
    if (state == State::Revealed && m_next->isVisible() && (focusWidget() != nullptr))
        m_next->setFocus();
}

void PredictionCard::showCount()
{
    m_count->setText(m_asked > 0 ? tr("%1 of %2 right").arg(m_right).arg(m_asked) : QString());
}

void PredictionCard::retranslate()
{
    setAccessibleName(tr("Prediction"));
    m_title->setText(tr("Your prediction"));
    m_skip->setText(tr("Show me"));
    m_skip->setToolTip(tr("Shows the result; this does not count"));
    m_next->setText(tr("Next question"));
    m_close->setText(tr("Close"));
    showCount();
}

void PredictionCard::paintEvent(QPaintEvent*)
{
    const Colors& colors = Theme::instance().colors();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colors.ink, 2.0));
    painter.setBrush(colors.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), metrics::kCardRadius, metrics::kCardRadius);
}

bool PredictionCard::takeKey(const QKeyEvent& event)
{
    int index = event.key() - Qt::Key_1;
    for (std::size_t i = 0; i < m_keys.size(); ++i)
        if (m_keys[i].key == event.key())
            index = static_cast<int>(i);
    const bool isPlain = (event.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier && !event.isAutoRepeat();
    if (!isPlain || !isVisible() || m_state != State::Asking || index < 0 || index >= static_cast<int>(m_answers.size()))
        return false;
    answer(index);
    return true;
}

void PredictionCard::keyPressEvent(QKeyEvent* event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && m_state == State::Revealed)
        emit continued();
    else if (event->key() == Qt::Key_Escape && m_closable && m_state == State::Revealed)
        emit closed();
    else if (!takeKey(*event))
        QFrame::keyPressEvent(event);
}

void PredictionCard::showEvent(QShowEvent* event)
{
    QFrame::showEvent(event);
    QWidget* page = parentWidget();
    while (page != nullptr && qobject_cast<LessonPage*>(page) == nullptr)
        page = page->parentWidget();
    if (m_page && m_page != page)
        m_page->removeEventFilter(this);
    m_page = page;
    if (page != nullptr)
        page->installEventFilter(this); // once, however often it is called
}

bool PredictionCard::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_page && event->type() == QEvent::KeyPress && takeKey(*static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    // An arrow on a button would move the focus; here it answers or is the page's: one step.
    if (watched != m_page && event->type() == QEvent::KeyPress) {
        const auto& key = *static_cast<QKeyEvent*>(event);
        const bool isArrow = key.key() >= Qt::Key_Left && key.key() <= Qt::Key_Down;
        const bool isStep = key.key() == Qt::Key_Left || key.key() == Qt::Key_Right;
        if (isArrow && takeKey(key))
            return true;
        if (isStep) {
            event->ignore();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void PredictionCard::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace chalknet::ui
