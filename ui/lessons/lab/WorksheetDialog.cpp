// Fields for words and goals, and one choice of three for each control.
#include "ui/lessons/lab/WorksheetDialog.h"

#include "ui/controls/Buttons.h"
#include "ui/controls/SegmentedControl.h"
#include "ui/lessons/lab/LabDocument.h"
#include "ui/lessons/lab/WorksheetAccess.h"
#include "ui/theme/Style.h"
#include "ui/theme/Theme.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <cmath>

namespace chalknet::ui {

namespace {

constexpr int kWordsWidth = 360;
constexpr int kTaskHeight = 92;
constexpr double kUsualAccuracy = 95.0; // per cent
constexpr double kUsualLoss = 0.1;
constexpr int kUsualUnits = 4;

/// A number of the file may have more decimals than its field: what is shown as the same stays.
double keptOr(double before, double chosen, double tolerance)
{
    return std::abs(before - chosen) <= tolerance ? before : chosen;
}

QDoubleSpinBox* numberField(QWidget* parent, double low, double high, int decimals, double step, double usual)
{
    auto* field = new QDoubleSpinBox(parent);
    field->setRange(low, high);
    field->setDecimals(decimals);
    field->setSingleStep(step);
    field->setValue(usual);
    field->setLocale(QLocale::c());
    field->setKeyboardTracking(false);
    field->setFixedWidth(104);
    return field;
}

} // namespace

WorksheetDialog::WorksheetDialog(QWidget* parent)
    : QDialog(parent)
    , m_intro(new QLabel(this))
    , m_clear(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    m_intro->setWordWrap(true);
    setInk(m_intro, Ink::Secondary);
    auto* words = new QGridLayout;
    auto* goals = new QGridLayout;
    auto* access = new QGridLayout;
    makeWords(words);
    makeGoals(goals);
    makeAccess(access);
    auto* left = new QVBoxLayout;
    left->addLayout(words);
    left->addSpacing(10);
    left->addLayout(goals);
    left->addStretch(1);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(28);
    columns->addLayout(left);
    auto* right = new QVBoxLayout;
    right->addLayout(access);
    right->addStretch(1);
    columns->addLayout(right);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_clear);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    setButtonKind(m_close, ButtonKind::Primary);
    m_close->setDefault(true);
    m_clear->setAutoDefault(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(22, 18, 22, 18);
    column->setSpacing(14);
    column->addWidget(m_intro);
    column->addLayout(columns, 1);
    column->addLayout(buttons);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_clear, &QPushButton::clicked, this, [this] { emit worksheetChosen({}); });
    retranslate();
}

void WorksheetDialog::makeWords(QGridLayout* grid)
{
    const auto heading = [this] {
        auto* label = new QLabel(this);
        setTextRole(label, TextRole::Heading);
        return label;
    };
    const auto language = [this](const char* name) {
        auto* label = new QLabel(QString::fromUtf8(name), this);
        setTextRole(label, TextRole::FieldLabel);
        return label;
    };
    m_titleName = heading();
    m_taskName = heading();
    m_titleKo = new QLineEdit(this);
    m_titleEn = new QLineEdit(this);
    m_taskKo = new QPlainTextEdit(this);
    m_taskEn = new QPlainTextEdit(this);
    for (QLineEdit* field : {m_titleKo, m_titleEn}) {
        field->setMaxLength(kLongestWorksheetTitle);
        field->setMinimumWidth(kWordsWidth);
        connect(field, &QLineEdit::textEdited, this, &WorksheetDialog::choose);
    }
    for (QPlainTextEdit* field : {m_taskKo, m_taskEn}) {
        field->setTabChangesFocus(true);
        field->setFixedHeight(kTaskHeight);
        connect(field, &QPlainTextEdit::textChanged, this, &WorksheetDialog::choose);
    }
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    int row = 0;
    const auto add = [&](const char* name, QWidget* field) {
        QLabel* label = language(name);
        label->setBuddy(field);
        grid->addWidget(label, row, 0, Qt::AlignTop);
        grid->addWidget(field, row++, 1);
    };
    // The names of the languages are the same in both.
    grid->addWidget(m_titleName, row++, 0, 1, 2);
    add("한국어", m_titleKo);
    add("English", m_titleEn);
    grid->addWidget(m_taskName, row++, 0, 1, 2);
    add("한국어", m_taskKo);
    add("English", m_taskEn);
}

void WorksheetDialog::makeGoals(QGridLayout* grid)
{
    m_goalName = new QLabel(this);
    setTextRole(m_goalName, TextRole::Heading);
    grid->addWidget(m_goalName, 0, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    grid->setVerticalSpacing(6);
    m_accuracy.value = numberField(this, 0.1, 100.0, 1, 1.0, kUsualAccuracy);
    m_accuracy.value->setSuffix(QStringLiteral(" %"));
    m_loss.value = numberField(this, 0.0001, 1e6, 4, 0.01, kUsualLoss);
    m_units.value = numberField(this, 1, kMostHiddenLayers * kMostLabUnits, 0, 1, kUsualUnits);
    m_layers.value = numberField(this, 1, kMostHiddenLayers, 0, 1, 1);
    int row = 1;
    QWidget* before = m_accuracy.value->previousInFocusChain();
    for (Goal* goal : {&m_accuracy, &m_loss, &m_units, &m_layers}) {
        goal->asked = new QCheckBox(this);
        setTabOrder(before, goal->asked); // a goal, then its number
        setTabOrder(goal->asked, goal->value);
        before = goal->value;
        goal->value->setEnabled(false);
        grid->addWidget(goal->asked, row, 0);
        grid->addWidget(goal->value, row++, 1);
        connect(goal->asked, &QCheckBox::toggled, goal->value, &QWidget::setEnabled);
        connect(goal->asked, &QCheckBox::toggled, this, &WorksheetDialog::choose);
        connect(goal->value, &QDoubleSpinBox::valueChanged, this, &WorksheetDialog::choose);
    }
}

void WorksheetDialog::makeAccess(QGridLayout* grid)
{
    m_accessName = new QLabel(this);
    setTextRole(m_accessName, TextRole::Heading);
    grid->addWidget(m_accessName, 0, 0, 1, 2);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(5);
    for (std::size_t i = 0; i < m_access.size(); ++i) {
        m_names[i] = new QLabel(this);
        m_access[i] = new SegmentedControl(this);
        for (int segment = 0; segment < 3; ++segment)
            m_access[i]->addSegment(QString());
        grid->addWidget(m_names[i], static_cast<int>(i) + 1, 0);
        grid->addWidget(m_access[i], static_cast<int>(i) + 1, 1);
        connect(m_access[i], &SegmentedControl::currentIndexChanged, this, &WorksheetDialog::choose);
    }
}

void WorksheetDialog::showGoal(const Goal& goal, double value)
{
    goal.asked->setChecked(value > 0.0);
    goal.value->setEnabled(value > 0.0);
    if (value > 0.0 && goal.value->value() != value)
        goal.value->setValue(value);
}

void WorksheetDialog::setWorksheet(const Worksheet& worksheet)
{
    m_worksheet = worksheet;
    m_isShowing = true;
    // A cursor within a text stays where it is.
    const auto showLine = [](QLineEdit* field, const QString& text) {
        if (field->text() != text)
            field->setText(text);
    };
    const auto showText = [](QPlainTextEdit* field, const QString& text) {
        if (field->toPlainText() != text)
            field->setPlainText(text);
    };
    showLine(m_titleKo, worksheet.title.ko);
    showLine(m_titleEn, worksheet.title.en);
    showText(m_taskKo, worksheet.task.ko);
    showText(m_taskEn, worksheet.task.en);
    showGoal(m_accuracy, worksheet.goal.accuracy * 100.0);
    showGoal(m_loss, worksheet.goal.loss);
    showGoal(m_units, worksheet.goal.mostUnits);
    showGoal(m_layers, worksheet.goal.mostLayers);
    for (std::size_t i = 0; i < m_access.size(); ++i)
        m_access[i]->setCurrentIndex(static_cast<int>(worksheet.access[i]));
    m_clear->setEnabled(!worksheet.isEmpty());
    m_isShowing = false;
}

void WorksheetDialog::choose()
{
    if (m_isShowing)
        return;
    Worksheet next = m_worksheet;
    next.title = {m_titleKo->text(), m_titleEn->text()};
    next.task = {m_taskKo->toPlainText().left(kLongestWorksheetTask), m_taskEn->toPlainText().left(kLongestWorksheetTask)};
    const auto wanted = [](const Goal& goal) { return goal.asked->isChecked() ? goal.value->value() : 0.0; };
    next.goal.accuracy = keptOr(next.goal.accuracy, wanted(m_accuracy) / 100.0, 0.0005);
    next.goal.loss = keptOr(next.goal.loss, wanted(m_loss), 0.00005);
    next.goal.mostUnits = static_cast<int>(std::lround(wanted(m_units)));
    next.goal.mostLayers = static_cast<int>(std::lround(wanted(m_layers)));
    for (std::size_t i = 0; i < m_access.size(); ++i)
        next.access[i] = static_cast<ControlAccess>(m_access[i]->currentIndex());
    if (next != m_worksheet)
        emit worksheetChosen(next);
}

void WorksheetDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void WorksheetDialog::retranslate()
{
    setWindowTitle(tr("Worksheet"));
    m_intro->setText(tr("Kept in the project file. Everything acts at once and can be undone."));
    m_titleName->setText(tr("Title"));
    m_taskName->setText(tr("Task"));
    m_goalName->setText(tr("Goal, checked by the program"));
    m_accessName->setText(tr("What students can change"));
    m_titleKo->setAccessibleName(tr("Title in Korean"));
    m_titleEn->setAccessibleName(tr("Title in English"));
    m_taskKo->setAccessibleName(tr("Task in Korean"));
    m_taskEn->setAccessibleName(tr("Task in English"));
    m_accuracy.asked->setText(tr("Accuracy at least"));
    m_loss.asked->setText(tr("Loss less than"));
    m_units.asked->setText(tr("Hidden units at most"));
    m_layers.asked->setText(tr("Hidden layers at most"));
    const QString measured = tr("On the test points if there are any, else on the training points");
    for (const Goal& goal : {m_accuracy, m_loss})
        goal.asked->setToolTip(measured);
    m_units.asked->setToolTip(tr("In all hidden layers together"));
    for (const Goal& goal : {m_accuracy, m_loss, m_units, m_layers})
        goal.value->setAccessibleName(goal.asked->text());
    const QStringList choices{tr("Free"), tr("Locked"), tr("Hidden")};
    for (std::size_t i = 0; i < m_access.size(); ++i) {
        m_names[i]->setText(controlName(static_cast<LabControl>(i)));
        m_access[i]->setAccessibleName(m_names[i]->text());
        for (int segment = 0; segment < 3; ++segment)
            m_access[i]->setSegmentText(segment, choices[segment]);
    }
    m_clear->setText(tr("Remove the worksheet"));
    m_close->setText(tr("Done"));
}

} // namespace chalknet::ui
