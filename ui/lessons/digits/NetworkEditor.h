// NetworkEditor: the controls with which a student builds the digits network and chooses how it learns.
#pragma once

#include "ui/lessons/digits/DigitsSettings.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;
class QVBoxLayout;

namespace chalknet::ui {

class PictureEditor;
class ValueSlider;

class NetworkEditor : public QWidget {
    Q_OBJECT

public:
    explicit NetworkEditor(QWidget* parent = nullptr);

    const DigitsSettings& settings() const { return m_settings; }
    /// Does not emit settingsChanged().
    void setSettings(const DigitsSettings& settings);

    /// Without the sum of every layer, for a small window.
    void setCompact(bool compact);

    QPushButton* addLayerButton() const { return m_addLayer; }
    /// The fields of the same settings that say what is learned from; the caller puts it where it belongs.
    PictureEditor* pictures() const { return m_pictures; }

signals:
    /// By hand.
    void settingsChanged(const chalknet::ui::DigitsSettings& settings);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct LayerRow {
        QWidget* widget = nullptr;
        QLabel* name = nullptr;
        QSpinBox* units = nullptr;
        QComboBox* activation = nullptr;
        QPushButton* remove = nullptr;
    };

    QWidget* makeFields();
    LayerRow makeLayerRow(std::size_t index);
    void rebuildLayers();
    void showValues();
    void showCount();
    void addLayer();
    void removeLayer(std::size_t index);
    void change();
    void retranslate();

    DigitsSettings m_settings;
    bool m_compact = false;
    bool m_showing = false; ///< values are being put into the controls: not the person's doing

    QLabel* m_layersLabel = nullptr;
    QVBoxLayout* m_layerLayout = nullptr;
    std::vector<LayerRow> m_layers;
    QPushButton* m_addLayer = nullptr;
    ValueSlider* m_learningRate = nullptr;
    ValueSlider* m_dropout = nullptr;
    QLabel* m_optimizerLabel = nullptr;
    QComboBox* m_optimizer = nullptr;
    QLabel* m_batchLabel = nullptr;
    QComboBox* m_batch = nullptr;
    QLabel* m_epochsLabel = nullptr;
    QSpinBox* m_epochs = nullptr;
    QLabel* m_l2Label = nullptr;
    QComboBox* m_l2 = nullptr;
    QLabel* m_initializerLabel = nullptr;
    QComboBox* m_initializer = nullptr;
    QLabel* m_count = nullptr;
    QLabel* m_seedLabel = nullptr;
    QSpinBox* m_seed = nullptr;
    PictureEditor* m_pictures = nullptr;
};

} // namespace chalknet::ui
