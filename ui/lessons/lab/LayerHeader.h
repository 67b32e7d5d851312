// LayerHeader: above each column of the diagram its number of units and its activation.
#pragma once

#include "engine/model/NetworkSpec.h"
#include "ui/lessons/lab/Worksheet.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QFrame;
class QLabel;
class QPushButton;
class QSpinBox;

namespace chalknet::ui {

class Stepper;

/// The controls of one hidden layer. Where columns are narrow they unfold from a button that says "8".
class LayerControl : public QWidget {
    Q_OBJECT

public:
    /// What the column has room for.
    enum class Form { Full, InLine, Folded, TextOnly };

    LayerControl(int layer, QWidget* parent);
    void setLayer(const LayerSpec& layer, int count);
    void setForm(Form form, double scale, bool withDropout);
    void setWorksheet(const Worksheet& worksheet);
    void retranslate();

signals:
    void unitsChosen(int units);
    void activationChosen(chalknet::ActivationType type);
    void dropoutChosen(double rate);

private:
    void unfold();
    void applyAccess();

    int m_layer;
    QWidget* m_controls = nullptr; ///< stepper and activation, here or in the popup
    Stepper* m_units = nullptr;
    QComboBox* m_activation = nullptr;
    QLabel* m_dropoutName = nullptr; ///< in the popup
    QSpinBox* m_dropout = nullptr; ///< in per cent
    QPushButton* m_button = nullptr;
    QLabel* m_text = nullptr;
    QLabel* m_activationName = nullptr;
    QFrame* m_popup = nullptr;
    LayerSpec m_spec;
    Worksheet m_worksheet;
    Form m_form = Form::Full;
    bool m_withDropout = false;
};

class LayerHeader : public QWidget {
    Q_OBJECT

public:
    explicit LayerHeader(QWidget* parent = nullptr);

    void setSpec(const NetworkSpec& spec);
    /// The centres of all columns, inputs first, in this widget's coordinates.
    void setColumns(const std::vector<double>& centers, double pitch);
    void setChromeScale(double scale);
    /// Texts only: nothing can be changed.
    void setReadOnly(bool readOnly);
    /// One row where columns are wide enough for it.
    void setLow(bool low);
    /// What it locks or hides.
    void setWorksheet(const Worksheet& worksheet);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {100, sizeHint().height()}; }

signals:
    void unitsChosen(int layer, int units);
    void activationChosen(int layer, chalknet::ActivationType type);
    void dropoutChosen(int layer, double rate);
    void outputActivationChosen(chalknet::ActivationType type);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    bool isInLine() const;
    /// A third row, where there is room for it; folded controls always have their dropout.
    bool hasDropoutRow() const;
    int choiceWidth() const;
    void place();
    void placeHiddenLayers();
    void placeEnds();
    void retranslate();
    LayerControl* makeControl(int layer);

    QLabel* m_inputName = nullptr;
    QLabel* m_inputCount = nullptr;
    QLabel* m_dropoutName = nullptr; ///< at the left of the third row
    QLabel* m_outputName = nullptr;
    QComboBox* m_outputActivation = nullptr;
    QLabel* m_outputText = nullptr;
    std::vector<LayerControl*> m_controls;
    std::vector<double> m_centers;
    double m_pitch = 160.0;
    double m_chrome = 1.0;
    bool m_readOnly = false;
    bool m_low = false;
    NetworkSpec m_spec;
    Worksheet m_worksheet;
};

} // namespace chalknet::ui
