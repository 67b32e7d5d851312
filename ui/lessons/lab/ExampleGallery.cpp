// Cards in rows; as many beside each other as the window has room for.
#include "ui/lessons/lab/ExampleGallery.h"

#include "ui/lessons/lab/ExampleCard.h"
#include "ui/theme/Style.h"

#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace chalknet::ui {

namespace {

constexpr int kGap = 10;
constexpr int kMargin = 18;
constexpr int kMostColumns = 4;
constexpr int kAround = 48; // of the window that stays visible beside the dialog
constexpr int kHead = 40; // the line above the cards

} // namespace

ExampleGallery::ExampleGallery(QWidget* parent)
    : QDialog(parent)
    , m_intro(new QLabel(this))
    , m_scroll(new QScrollArea(this))
{
    auto* content = new QWidget;
    m_grid = new QGridLayout(content);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(kGap);
    const std::vector<LabExample>& examples = labExamples();
    for (std::size_t i = 0; i < examples.size(); ++i) {
        auto* card = new ExampleCard(examples[i], static_cast<int>(i) + 1, content);
        card->installEventFilter(this);
        connect(card, &QPushButton::clicked, this, [this, i] {
            accept();
            emit exampleChosen(static_cast<int>(i));
        });
        m_cards.push_back(card);
    }
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setInk(m_intro, Ink::Secondary);
    m_intro->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kMargin, kMargin - 4, kMargin, kMargin);
    column->setSpacing(kGap);
    column->addWidget(m_intro);
    column->addWidget(m_scroll, 1);
    fitToWindow();
    retranslate();
    if (!m_cards.empty())
        m_cards.front()->setFocus();
}

void ExampleGallery::fitToWindow()
{
    if (m_cards.empty())
        return;
    const QSize room = parentWidget() != nullptr ? parentWidget()->window()->size() : QSize(1440, 900);
    const QSize card = m_cards.front()->sizeHint();
    const int bar = m_scroll->verticalScrollBar()->sizeHint().width();
    const int wide = room.width() - kAround - 2 * kMargin - bar;
    m_columns = std::clamp((wide + kGap) / (card.width() + kGap), 1, kMostColumns);
    const int count = static_cast<int>(m_cards.size());
    for (int i = 0; i < count; ++i)
        m_grid->addWidget(m_cards[static_cast<std::size_t>(i)], i / m_columns, i % m_columns);
    const int rows = (count + m_columns - 1) / m_columns;
    const int high = rows * card.height() + (rows - 1) * kGap + kHead + 2 * kMargin;
    resize(m_columns * card.width() + (m_columns - 1) * kGap + 2 * kMargin + bar, std::min(high, room.height() - kAround));
}

// Arrow keys would go through the cards in one row only.
bool ExampleGallery::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && moveFocus(static_cast<QKeyEvent*>(event)->key()))
        return true;
    return QDialog::eventFilter(watched, event);
}

bool ExampleGallery::moveFocus(int key)
{
    const auto here = std::ranges::find_if(m_cards, [](const ExampleCard* card) { return card->hasFocus(); });
    const int step = key == Qt::Key_Left ? -1
        : key == Qt::Key_Right           ? 1
        : key == Qt::Key_Up              ? -m_columns
        : key == Qt::Key_Down            ? m_columns
                                         : 0;
    if (here == m_cards.end() || step == 0)
        return false;
    const auto there = static_cast<int>(here - m_cards.begin()) + step;
    if (there >= 0 && there < static_cast<int>(m_cards.size())) {
        ExampleCard* card = m_cards[static_cast<std::size_t>(there)];
        card->setFocus(Qt::TabFocusReason);
        m_scroll->ensureWidgetVisible(card, 0, kGap);
    }
    return true;
}

void ExampleGallery::keyPressEvent(QKeyEvent* event)
{
    const auto focused = std::ranges::find_if(m_cards, [](const ExampleCard* card) { return card->hasFocus(); });
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && focused != m_cards.end())
        (*focused)->click();
    else
        QDialog::keyPressEvent(event);
}

void ExampleGallery::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void ExampleGallery::retranslate()
{
    setWindowTitle(tr("Examples"));
    m_intro->setText(tr("Each shows one idea: open it and press play. It opens as a copy; change whatever you like."));
    for (ExampleCard* card : m_cards)
        card->retranslate();
}

} // namespace chalknet::ui
