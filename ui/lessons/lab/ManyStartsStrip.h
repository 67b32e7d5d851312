// ManyStartsStrip: back to the lab, train, pause and stop; what is trained, how many and how long, in one row.
#pragma once

#include "ui/controls/Card.h"
#include "ui/lessons/lab/ManyStartsModel.h"

#include <vector>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QProgressBar;
class QPushButton;

namespace chalknet::ui {

class SegmentedControl;

class ManyStartsStrip : public Card {
    Q_OBJECT

public:
    enum class Mode { Starts, Sweep };

    explicit ManyStartsStrip(ManyStartsModel& model, QWidget* parent = nullptr);

    void setMode(Mode mode);
    Mode mode() const { return m_mode; }
    /// Why the sweep cannot be trained as it is written down; empty: it can.
    void setSweepObstacle(const QString& sentence);
    void setScale(double scale);
    void setPresenting(bool presenting);
    /// Starts, pauses or goes on.
    void trigger();
    QPushButton* trainButton() { return m_train; }
    QPushButton* stopButton() { return m_stop; }
    QPushButton* backButton() { return m_back; }
    QComboBox* countBox() { return m_count; }
    QComboBox* epochsBox() { return m_epochs; }
    SegmentedControl* modeControl() { return m_modes; }
    /// "Network 2-4-1", "Activation tanh" …
    QStringList facts() const;

signals:
    void backRequested();
    void modeChosen(chalknet::ui::ManyStartsStrip::Mode mode);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    /// A setting of the lab as it was used, with what it is called above it.
    struct Fact {
        QWidget* box = nullptr;
        QLabel* name = nullptr;
        QLabel* value = nullptr;
    };

    void makeControls();
    void showSettings();
    void showTask();
    void writeFact(std::size_t fact, const QString& name, const QString& value);
    void takeEpochs();
    void arrange();
    void retranslate();

    ManyStartsModel& m_model;
    Mode m_mode = Mode::Starts;
    QWidget* m_box = nullptr; ///< the row, with less padding than other cards have
    QHBoxLayout* m_row = nullptr;
    QPushButton* m_back = nullptr;
    QPushButton* m_train = nullptr;
    QPushButton* m_stop = nullptr;
    SegmentedControl* m_modes = nullptr;
    QLabel* m_countName = nullptr;
    QComboBox* m_count = nullptr;
    QLabel* m_epochsName = nullptr;
    QComboBox* m_epochs = nullptr;
    std::vector<Fact> m_facts; ///< the first stays longest
    QLabel* m_doneName = nullptr;
    QLabel* m_done = nullptr;
    QProgressBar* m_progress = nullptr;
    double m_scale = 1.0;
    QString m_obstacle;
    bool m_presenting = false;
};

} // namespace chalknet::ui
