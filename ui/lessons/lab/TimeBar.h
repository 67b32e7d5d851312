// TimeBar: in place of the settings while the time machine is open: the film's buttons, where one is, and the two ways out.
#pragma once

#include "ui/controls/Card.h"
#include "ui/lessons/lab/LabTime.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace chalknet::ui {

class ElidedLabel;

class TimeBar : public Card {
    Q_OBJECT

public:
    explicit TimeBar(LabTime& time, QWidget* parent = nullptr);

    void setChromeScale(double scale);
    /// What it says, as one line.
    QString text() const;

signals:
    void backRequested();
    void branchRequested();

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeButtons();
    void showMoment();
    void showFilm();
    void arrangeTexts();
    void retranslate();

    LabTime& m_time;
    QPushButton* m_first = nullptr;
    QPushButton* m_backwards = nullptr;
    QPushButton* m_play = nullptr;
    QPushButton* m_next = nullptr;
    QComboBox* m_speed = nullptr;
    QWidget* m_banner = nullptr;
    QLabel* m_clock = nullptr;
    QLabel* m_place = nullptr;
    ElidedLabel* m_settings = nullptr;
    QPushButton* m_back = nullptr;
    QPushButton* m_branch = nullptr;
    double m_chrome = 1.0;
};

} // namespace chalknet::ui
