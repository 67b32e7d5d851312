// StartCard: the chosen start: its plane, its answers for the points, and the two ways into the lab.
#pragma once

#include "ui/controls/Card.h"
#include "ui/lessons/lab/ManyStartsModel.h"

#include <array>

class QGridLayout;
class QHBoxLayout;
class QLabel;
class QPushButton;

namespace chalknet::ui {

class StartPlane;

class StartCard : public Card {
    Q_OBJECT

public:
    explicit StartCard(ManyStartsModel& model, QWidget* parent = nullptr);

    /// None: asks to choose one.
    void setStart(std::optional<std::size_t> start);
    void setScale(double scale);
    QPushButton* trainedButton() { return m_trained; }
    QPushButton* beginningButton() { return m_beginning; }
    StartPlane* plane() { return m_plane; }
    /// The answers as they stand there, line by line.
    QStringList lines() const;

signals:
    void openRequested(std::size_t start, bool trained);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    static constexpr std::size_t kMostPoints = 4;
    struct Line {
        QLabel* name = nullptr;
        QLabel* mark = nullptr;
        QLabel* value = nullptr;
    };

    void showStart();
    void showPoints(const StartsPicture& picture, const Parameters& parameters);
    void showNumbers(const StartsPicture& picture, const Parameters& parameters);
    void placePlane();
    void placeButtons();
    void write(std::size_t line, const QString& name, int label, const QString& value, bool bold);
    void retranslate();

    ManyStartsModel& m_model;
    std::optional<std::size_t> m_start;
    StartPlane* m_plane = nullptr;
    QLabel* m_loss = nullptr;
    QLabel* m_caption = nullptr;
    QLabel* m_empty = nullptr;
    QWidget* m_content = nullptr;
    QGridLayout* m_grid = nullptr;
    std::array<Line, kMostPoints> m_lines;
    QPushButton* m_trained = nullptr;
    QPushButton* m_beginning = nullptr;
    QHBoxLayout* m_below = nullptr; ///< the place of the buttons in a narrow card
    Split m_split;
    std::optional<LabData> m_splitData;
    double m_scale = 1.0;
};

} // namespace chalknet::ui
