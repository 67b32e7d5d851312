// ProbabilityBars: the network's answer, large, and the probability of every digit as a bar with its number.
#pragma once

#include <QWidget>

#include <array>
#include <optional>
#include <span>
#include <vector>

class QLabel;

namespace chalknet::ui {

class ProbabilityBar;

/// The numbers are labels, so that a screen reader finds them ("9: 93.4 %").
class ProbabilityBars : public QWidget {
    Q_OBJECT

public:
    static constexpr int kClasses = 10;
    /// Below this the largest probability is no answer.
    static constexpr double kSureFrom = 0.5;

    explicit ProbabilityBars(QWidget* parent = nullptr);

    /// Ten probabilities; anything else is ignored.
    void setProbabilities(std::span<const double> probabilities);
    /// Nothing to show: dashes instead of numbers.
    void clear();
    const std::optional<std::array<double, kClasses>>& probabilities() const { return m_probabilities; }

    /// The digit with the largest probability, −1 without probabilities or when it is not sure.
    int answer() const;
    /// 1: as drawn in the design at 328 × 760.
    void setStageScale(double scale);

    QLabel* answerLabel() const { return m_answer; }
    QLabel* percentLabel() const { return m_percent; }
    QLabel* detailLabel() const { return m_detail; }
    QLabel* valueLabel(int digit) const { return m_rows[static_cast<std::size_t>(digit)].value; }

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Row {
        QLabel* digit = nullptr;
        ProbabilityBar* bar = nullptr;
        QLabel* value = nullptr;
    };

    void show();
    void showHead();
    void fitPercent(double pixelSize);
    void showRow(int digit);
    void applyFonts();

    QLabel* m_answer = nullptr;
    QLabel* m_percent = nullptr;
    QLabel* m_detail = nullptr;
    std::array<Row, kClasses> m_rows;
    std::optional<std::array<double, kClasses>> m_probabilities;
    std::array<int, 2> m_best{0, 1}; ///< the two most probable digits
    double m_scale = 1.0;
};

/// One bar from 0 to 1 in a well.
class ProbabilityBar : public QWidget {
    Q_OBJECT

public:
    explicit ProbabilityBar(QWidget* parent);
    /// `isAnswer` fills with ink, others with the outline grey.
    void setValue(double value, bool isAnswer);
    void setThickness(double thickness);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double m_value = 0.0;
    double m_thickness = 22.0;
    bool m_isAnswer = false;
};

} // namespace chalknet::ui
