// PictureEditor: which pictures a run learns from, which watch it, and when it stops.
#pragma once

#include "ui/lessons/digits/LearningPictures.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QSpinBox;

namespace chalknet::ui {

class CopyPreview;

class PictureEditor : public QWidget {
    Q_OBJECT

public:
    explicit PictureEditor(QWidget* parent = nullptr);

    const DigitsSettings& settings() const { return m_settings; }
    /// Does not emit settingsChanged().
    void setSettings(const DigitsSettings& settings);
    /// The training pictures and the number of test pictures, for the preview and the counts.
    void setData(const Dataset& train, std::size_t testRows);
    void setAugmentation(const Augmentation& limits);

    QComboBox* picturesBox() const { return m_pictures; }
    QComboBox* validationBox() const { return m_validation; }
    QComboBox* copiesBox() const { return m_copies; }
    QSpinBox* patienceBox() const { return m_patience; }
    QCheckBox* keepBestBox() const { return m_keepBest; }
    CopyPreview* preview() const { return m_preview; }
    QLabel* countsLabel() const { return m_counts; }

signals:
    /// By hand.
    void settingsChanged(const chalknet::ui::DigitsSettings& settings);

protected:
    void changeEvent(QEvent* event) override;

private:
    void makeFields();
    void change();
    void showValues();
    void showCounts();
    void retranslate();

    DigitsSettings m_settings;
    bool m_showing = false; ///< values are being put into the controls: not the person's doing
    std::size_t m_trainRows = 0;
    std::size_t m_testRows = 0;

    QLabel* m_picturesLabel = nullptr;
    QComboBox* m_pictures = nullptr;
    QLabel* m_validationLabel = nullptr;
    QComboBox* m_validation = nullptr;
    QLabel* m_copiesLabel = nullptr;
    QComboBox* m_copies = nullptr;
    QLabel* m_patienceLabel = nullptr;
    QSpinBox* m_patience = nullptr;
    QCheckBox* m_keepBest = nullptr;
    QLabel* m_counts = nullptr;
    QLabel* m_previewLabel = nullptr;
    CopyPreview* m_preview = nullptr;
};

} // namespace chalknet::ui
