// VerdictLine: a check mark, boxed cross or note with a sentence.
#pragma once

#include <QWidget>

namespace chalknet::ui {

class MathText;

class VerdictLine : public QWidget {
    Q_OBJECT

public:
    enum class Mark { None, Right, Wrong, Note };

    explicit VerdictLine(QWidget* parent = nullptr);

    /// Text as MathText reads it.
    void setVerdict(Mark mark, const QString& text);
    Mark mark() const { return m_mark; }
    QString text() const;
    /// Formulas in their one-line form.
    QString plainText() const;
    /// Of the words.
    void setPixelSize(double pixelSize);
    /// On a rounded ground of the theme's `inset`, with padding.
    void setWell(bool well);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void arrange();

    MathText* m_words = nullptr;
    Mark m_mark = Mark::None;
    double m_pixelSize = 15.0;
    bool m_well = false;
};

} // namespace chalknet::ui
