// TraceLayersPanel: inputs and layers of a trace network, one below the other, with everything about them that can be chosen.
#pragma once

#include "ui/trace/TraceNetwork.h"

#include <QWidget>

#include <array>
#include <vector>

class QComboBox;
class QGridLayout;
class QLabel;
class QPushButton;

namespace chalknet::ui {

class Stepper;
class WeightField;

class TraceLayersPanel : public QWidget {
    Q_OBJECT

public:
    explicit TraceLayersPanel(QWidget* parent = nullptr);

    void setSpec(const NetworkSpec& spec);
    /// Of the first column, so that others can stand in line with it.
    int nameWidth() const;
    void setNameWidth(int width);
    /// In the order in which Tab goes through them.
    std::vector<QWidget*> stops() const;

signals:
    void inputsChosen(int inputs);
    void unitsChosen(std::size_t layer, int units);
    void activationChosen(std::size_t layer, const chalknet::Activation& activation);
    void layerAdded();
    void layerRemoved(std::size_t layer);

protected:
    void changeEvent(QEvent* event) override;

private:
    /// One line; made once for every layer that there can be.
    struct Line {
        QLabel* name = nullptr;
        Stepper* units = nullptr;
        QLabel* activationName = nullptr; ///< never shown: the name of the choice for screen readers
        QComboBox* activation = nullptr;
        QLabel* symbol = nullptr; ///< of the parameter
        WeightField* parameter = nullptr;
        Stepper* pieces = nullptr;
        QPushButton* remove = nullptr;
    };

    void makeInputs();
    Line makeLine(std::size_t layer);
    void connectLine(const Line& line, std::size_t layer);
    void showLine(const Line& line, std::size_t layer);
    void fillActivations(const Line& line, bool isOutput);
    void nameLine(const Line& line, std::size_t layer);
    void retranslate();

    NetworkSpec m_spec;
    QGridLayout* m_grid = nullptr;
    QLabel* m_inputsName = nullptr;
    Stepper* m_inputs = nullptr;
    std::array<Line, kMostTraceLayers> m_lines;
    QPushButton* m_add = nullptr;
};

} // namespace chalknet::ui
