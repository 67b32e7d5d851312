// NoteBar: one bold sentence with an information mark and at most one primary button.
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace chalknet::ui {

/// Hidden until showNote().
class NoteBar : public QFrame {
    Q_OBJECT

public:
    explicit NoteBar(QWidget* parent = nullptr);

    /// Without `buttonText` there is only the sentence and the close button; `otherText` is the other answer.
    void showNote(const QString& text, const QString& buttonText = {}, const QString& otherText = {});
    void hideNote();
    QString text() const;
    /// How wide it would have to be for its words to stand in one line.
    int widthInOneLine() const;
    /// Lies over other things: an outline sets it off.
    void setFloating(bool floating);

signals:
    void buttonClicked();
    void otherClicked();
    /// The person closed the note (hideNote() does not say so).
    void closed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    bool m_floating = false;
    QLabel* m_icon = nullptr;
    QLabel* m_text = nullptr;
    QPushButton* m_button = nullptr;
    QPushButton* m_other = nullptr;
    QPushButton* m_close = nullptr;
};

} // namespace chalknet::ui
