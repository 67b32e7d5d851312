// Picture, answers and four buttons.
#include "ui/lessons/digits/ClassDigitPanel.h"

#include "ui/controls/Buttons.h"
#include "ui/lessons/digits/ClassFigures.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Style.h"
#include "ui/theme/Theme.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

namespace chalknet::ui {

ClassDigitPanel::ClassDigitPanel(QWidget* parent)
    : Card(parent)
    , m_view(new ClassAnswerView(this))
    , m_hint(new QLabel(this))
    , m_why(new QPushButton(this))
    , m_draw(new QPushButton(this))
    , m_label(new QPushButton(this))
    , m_labels(new QMenu(this))
    , m_delete(makeIconButton(QStringLiteral("trash"), QString(), this))
{
    m_why->setIcon(themedIcon(QStringLiteral("explain")));
    m_draw->setIcon(themedIcon(QStringLiteral("pen")));
    header()->setSpacing(4);
    for (QPushButton* button : {m_why, m_draw, m_label}) {
        setButtonKind(button, ButtonKind::Flat);
        header()->addWidget(button);
    }
    header()->addWidget(m_delete);
    for (int label = 0; label < 10; ++label) {
        QAction* action = m_labels->addAction(QString::number(label));
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, [this, label] { emit relabelRequested(label); });
    }
    m_label->setMenu(m_labels);
    m_hint->setWordWrap(true);
    setTextRole(m_hint, TextRole::Body);
    setInk(m_hint, Ink::Secondary);
    body()->setSpacing(0);
    body()->addWidget(m_hint, 1);
    body()->addWidget(m_view, 1);
    connect(m_why, &QPushButton::clicked, this, &ClassDigitPanel::whyRequested);
    connect(m_draw, &QPushButton::clicked, this, &ClassDigitPanel::drawRequested);
    connect(m_delete, &QPushButton::clicked, this, &ClassDigitPanel::deleteRequested);
    retranslate();
}

void ClassDigitPanel::setDigit(const ClassDigitPointer& digit, const ClassAnswer* answer)
{
    m_digit = digit;
    m_view->setDigit(digit, answer);
    showAll();
}

void ClassDigitPanel::setCompact(bool compact)
{
    m_compact = compact;
    showAll();
}

void ClassDigitPanel::showAll()
{
    const bool exists = m_digit != nullptr;
    setTitle(exists ? writerShortName(m_digit->writer) : tr("Selected digit"));
    m_view->setVisible(exists);
    m_hint->setVisible(!exists);
    for (QPushButton* button : {m_why, m_draw, m_label, m_delete})
        button->setVisible(exists);
    m_why->setText(m_compact ? QString() : tr("Why"));
    if (!exists)
        return;
    m_label->setText(m_compact ? QString::number(m_digit->label) : tr("Label %1").arg(m_digit->label));
    for (int label = 0; label < 10; ++label)
        m_labels->actions().at(label)->setChecked(label == m_digit->label);
    m_view->setToolTip(m_digit->date.isValid() ? tr("Written on %1").arg(m_digit->date.toString(Qt::ISODate)) : QString());
}

void ClassDigitPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Card::changeEvent(event);
}

void ClassDigitPanel::retranslate()
{
    m_view->setAccessibleName(tr("Answer to the selected digit"));
    m_hint->setText(tr("Select a digit on the wall: here stand the three best answers of the network, and why."));
    m_why->setAccessibleName(tr("Why this answer"));
    m_why->setToolTip(tr("Which pixels speak for this answer (Enter)"));
    m_draw->setAccessibleName(tr("Draw it"));
    m_draw->setToolTip(tr("Opens the strokes in the tab “Draw”, to change them and watch the answer"));
    m_label->setAccessibleName(tr("Another label"));
    m_label->setToolTip(tr("Give the digit another label"));
    m_labels->setAccessibleName(tr("Labels"));
    nameIconButton(m_delete, tr("Delete the digit"), QStringLiteral("Del"));
    showAll();
}

} // namespace chalknet::ui
