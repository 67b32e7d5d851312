// SaveQuestion: asks whether changes should be saved before they are lost.
#pragma once

#include <QDialog>

namespace chalknet::ui {

/// Enter saves, Escape goes back to the work.
class SaveQuestion : public QDialog {
    Q_OBJECT

public:
    enum class Answer { Save, Discard, Cancel };

    /// `name` stands for the project in the question.
    explicit SaveQuestion(const QString& name, QWidget* parent = nullptr);

    Answer ask();

private:
    Answer m_answer = Answer::Cancel;
};

} // namespace chalknet::ui
