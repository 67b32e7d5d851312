// SampleDigits: what stands in place of the maps while nothing is drawn: three digits to explain, and the way to the canvas.
#pragma once

#include <QByteArray>
#include <QWidget>

#include <array>
#include <vector>

class QLabel;
class QPushButton;

namespace chalknet::ui {

struct DigitsData;

class SampleDigits : public QWidget {
    Q_OBJECT

public:
    static constexpr int kSamples = 3;

    explicit SampleDigits(QWidget* parent);

    /// Three test pictures of different digits, as the data give them.
    void setData(const DigitsData& digits);
    QPushButton* sample(int index) const { return m_buttons[static_cast<std::size_t>(index)]; }
    QPushButton* drawButton() const { return m_draw; }
    int sampleCount() const { return static_cast<int>(m_samples.size()); }

signals:
    void sampleChosen(const QByteArray& pixels, int label);
    void drawRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Sample {
        QByteArray pixels;
        int label = -1;
    };
    void showSamples();
    void retranslate();

    std::vector<Sample> m_samples;
    QLabel* m_title = nullptr;
    QLabel* m_text = nullptr;
    QLabel* m_or = nullptr;
    std::array<QPushButton*, kSamples> m_buttons{};
    QPushButton* m_draw = nullptr;
};

} // namespace chalknet::ui
