// AnswerButton: one answer of a question, with its key at the left and, later, its mark at the right.
#pragma once

#include "ui/lessons/AnswerKey.h"

#include <QPushButton>

namespace chalknet::ui {

class MathText;

/// Text as MathText reads it, on as many lines as it needs; 48 px high for one line. To a screen reader a button named after the
/// answer; after marking, the name says whether it is right.
class AnswerButton : public QPushButton {
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

    /// The same answer in other words.
    void setWords(const QString& text);
    /// A drawing at the left instead of the number, and the key at the right until there is a mark.
    void setAnswerKey(const AnswerKey& key);
    void setMark(Mark mark);
    Mark mark() const { return m_mark; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    /// Of an answer of one line.
    void setLineHeight(int pixels);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    void name();
    void paintKey(QPainter& painter, const QRectF& box, bool isPale) const;
    void paintMark(QPainter& painter, const QRectF& box) const;

    int m_key;
    AnswerKey m_ownKey; ///< without a cap: the number stands at the left
    int m_lineHeight = 48;
    MathText* m_words = nullptr;
    Mark m_mark = Mark::None;
};

} // namespace chalknet::ui
