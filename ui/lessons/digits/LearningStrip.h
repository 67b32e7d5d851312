// LearningStrip: one line beside the tabs: what the network has learned so far, and the one thing to do next.
#pragma once

#include <QFrame>

#include <QString>

class QLabel;
class QPushButton;

namespace chalknet::ui {

struct DigitNetwork;
struct TrainingStatus;

/// Always in the same place, so that nothing on the page moves when learning begins or ends.
class LearningStrip : public QFrame {
    Q_OBJECT

public:
    explicit LearningStrip(QWidget* parent = nullptr);

    /// What reads the drawings at rest.
    enum class Reader {
        Own, ///< the network trained here, or one that is not trained yet
        ReadyMadeAlone, ///< the one that comes with the program; there is no own one yet
        ReadyMade, ///< chosen although there is an own one
    };

    /// `isWaiting`: training begins as soon as the pictures are there.
    void showState(const TrainingStatus& status, const DigitNetwork& network, bool isWaiting, Reader reader = Reader::Own);
    /// In little room only what changes is said, in hardly any room nothing; the rest is in the tool tip.
    enum class Length { Whole, Short, ButtonOnly };
    void setLength(Length length) { m_length = length; }
    QLabel* label() const { return m_text; }
    QPushButton* button() const { return m_button; }

signals:
    void buttonClicked();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    bool isShort() const { return m_length != Length::Whole; }
    void showRest(const DigitNetwork& network, bool isWaiting, Reader reader);
    /// `isNote` fills the strip, for what the person should notice; without `buttonText` there is no button.
    void setState(const QString& text, const QString& buttonText, bool isNote);

    QLabel* m_icon = nullptr;
    QLabel* m_text = nullptr;
    QPushButton* m_button = nullptr;
    bool m_isNote = false;
    Length m_length = Length::Whole;
};

} // namespace chalknet::ui
