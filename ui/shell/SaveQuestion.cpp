// The question, what is at stake, and three answers.
#include "ui/shell/SaveQuestion.h"

#include "ui/controls/Buttons.h"
#include "ui/theme/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace chalknet::ui {

namespace {

constexpr int kNarrowest = 440;
constexpr int kButtonWidth = 96;

} // namespace

SaveQuestion::SaveQuestion(const QString& name, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(QStringLiteral("Chalknet"));
    setMinimumWidth(kNarrowest);
    auto* question = new QLabel(tr("Save the changes to %1?").arg(name), this);
    question->setTextFormat(Qt::PlainText);
    question->setWordWrap(true);
    question->setFont(Theme::instance().sans(16, true));
    auto* stake = new QLabel(tr("What is not saved is lost."), this);
    stake->setWordWrap(true);
    setAccessibleName(question->text());
    setAccessibleDescription(stake->text());

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(12);
    buttons->addStretch(1);
    const auto add = [&](const QString& text, Answer answer) {
        auto* button = new QPushButton(text, this);
        button->setMinimumWidth(kButtonWidth);
        button->setAutoDefault(answer == Answer::Save);
        connect(button, &QPushButton::clicked, this, [this, answer] {
            m_answer = answer;
            accept();
        });
        buttons->addWidget(button);
        return button;
    };
    add(tr("Cancel"), Answer::Cancel);
    add(tr("Discard"), Answer::Discard);
    QPushButton* save = add(tr("Save"), Answer::Save);
    setButtonKind(save, ButtonKind::Primary);
    save->setDefault(true);
    save->setFocus();

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(8);
    column->addWidget(question);
    column->addWidget(stake);
    column->addSpacing(16);
    column->addLayout(buttons);
}

SaveQuestion::Answer SaveQuestion::ask()
{
    m_answer = Answer::Cancel;
    exec();
    return m_answer;
}

} // namespace chalknet::ui
