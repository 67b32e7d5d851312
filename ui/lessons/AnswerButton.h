// AnswerButton: one answer of a question, with its key at the left and, later, its mark at the right.
#pragma once

#include <QAbstractButton>

namespace chalknet::ui {

/// 48 px high. To a screen reader a button named after the answer; after marking, the name says whether it is right.
class AnswerButton : public QAbstractButton {
    Q_OBJECT

public:
    enum class Mark {
        None,
        Right, ///< chosen and right
        Wrong, ///< chosen and wrong
        Truth ///< not chosen, but right
    };

    /// `key` from 1.
    AnswerButton(int key, const QString& text, QWidget* parent);

    void setMark(Mark mark);
    Mark mark() const { return m_mark; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    void name();

    int m_key;
    Mark m_mark = Mark::None;
};

} // namespace chalknet::ui
