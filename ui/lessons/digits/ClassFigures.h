// The painted figures beside the wall: the share right with the test share as a tick, right per digit, and the best answers.
#pragma once

#include "ui/lessons/digits/ClassResults.h"
#include "ui/views/AccessibleView.h"

#include <QWidget>

#include <array>
#include <optional>

namespace chalknet::ui {

/// "83.8 %", "134 of 160" and a bar from 0 to 100 % on which the test share of the network is a dashed tick.
class ClassShareView : public QWidget, public AccessibleView {
    Q_OBJECT

public:
    explicit ClassShareView(QWidget* parent = nullptr);

    /// `testName`: the data of the test share.
    void setShare(const std::optional<ClassScore>& score, std::optional<double> testShare, const QString& testName);
    QString shareText() const;

    QString accessibleText() const override;
    QAccessible::Role accessibleRole() const override { return QAccessible::Chart; }
    QSize minimumSizeHint() const override { return {220, 76}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QString testText() const;

    std::optional<ClassScore> m_score;
    std::optional<double> m_test;
    QString m_testName;
};

/// Ten bars; those with the lowest share are ink. A click or Enter on a bar asks for its digit, a second one takes it back.
class ClassDigitBars : public QWidget, public AccessibleView {
    Q_OBJECT

public:
    explicit ClassDigitBars(QWidget* parent = nullptr);

    void setScores(const std::array<ClassScore, 10>& scores);
    /// The digit that the wall shows alone, −1: all.
    void setChosen(int label);
    bool isLowest(int label) const;

    QString accessibleText() const override;
    QAccessible::Role accessibleRole() const override { return QAccessible::Chart; }
    QSize minimumSizeHint() const override { return {220, 80}; }

signals:
    /// −1: all digits again.
    void labelChosen(int label);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

private:
    void paintBar(QPainter& painter, int label) const;
    void choose(int label);
    QString textOf(int label) const;

    std::array<ClassScore, 10> m_scores{};
    double m_lowest = 1.0;
    int m_chosen = -1;
    int m_cursor = 0;
};

/// The picture of a digit and the three most probable answers with their probabilities.
class ClassAnswerView : public QWidget, public AccessibleView {
    Q_OBJECT

public:
    explicit ClassAnswerView(QWidget* parent = nullptr);

    void setDigit(const ClassDigitPointer& digit, const ClassAnswer* answer);

    QString accessibleText() const override;
    QAccessible::Role accessibleRole() const override { return QAccessible::Graphic; }
    QSize minimumSizeHint() const override { return {220, 70}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    bool isWrong() const { return m_answer && m_answer->answer != m_digit->label; }
    QString headline() const;
    QRectF pictureBox() const;
    void paintPicture(QPainter& painter) const;
    void paintAnswers(QPainter& painter) const;

    ClassDigitPointer m_digit;
    std::optional<ClassAnswer> m_answer;
};

} // namespace chalknet::ui
