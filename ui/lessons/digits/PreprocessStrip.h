// PreprocessStrip: the stages from a drawing to 28 × 28 as small live pictures, each with a switch that leaves it out.
#pragma once

#include "engine/data/DigitPreprocessor.h"
#include "ui/views/AccessibleView.h"

#include <QWidget>

#include <array>
#include <vector>

class QCheckBox;
class QLabel;
class QPainter;

namespace chalknet::ui {

/// One of the small pictures.
class StagePicture : public QWidget, public AccessibleView {
    Q_OBJECT

public:
    enum class Stage { Drawing, Cropped, Fitted, Centred };

    StagePicture(Stage stage, QWidget* parent);

    /// `strokes` in units of the canvas (InkStrokes::kSide).
    void show(const std::vector<Stroke>& strokes, const DigitStages& stages, const PreprocessOptions& options);

    QString accessibleText() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QRectF paper() const;
    void paintInk(QPainter& painter, const QRectF& part) const;
    void paintCropBox(QPainter& painter) const;
    void paintPixels(QPainter& painter) const;
    void paintMiddle(QPainter& painter) const;
    void paintCentre(QPainter& painter) const;
    void paintFrame(QPainter& painter) const;
    InkRectangle part() const;

    Stage m_stage;
    std::vector<Stroke> m_strokes;
    DigitStages m_stages;
    PreprocessOptions m_options;
};

/// Four pictures in a row with arrows between them; a check box below each but the first.
class PreprocessStrip : public QWidget {
    Q_OBJECT

public:
    explicit PreprocessStrip(QWidget* parent = nullptr);

    /// Does not emit optionsChosen().
    void setOptions(const PreprocessOptions& options);
    const PreprocessOptions& options() const { return m_options; }
    void show(const std::vector<Stroke>& strokes, const DigitStages& stages);
    void setStageScale(double scale);

    QCheckBox* cropBox() const { return m_boxes[0]; }
    QCheckBox* fitBox() const { return m_boxes[1]; }
    QCheckBox* centreBox() const { return m_boxes[2]; }
    StagePicture* picture(StagePicture::Stage stage) const { return m_pictures[static_cast<std::size_t>(stage)]; }

signals:
    /// By hand.
    void optionsChosen(const chalknet::PreprocessOptions& options);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void layOut();
    void readBoxes();
    void retranslate();

    PreprocessOptions m_options;
    double m_scale = 1.0;
    std::array<StagePicture*, 4> m_pictures{};
    QLabel* m_drawingName = nullptr;
    std::array<QCheckBox*, 3> m_boxes{};
};

/// One sentence on what the stages that are off do to reading, and a short one; empty with all stages on.
QString preprocessNote(const PreprocessOptions& options);
QString preprocessShortNote(const PreprocessOptions& options);

} // namespace chalknet::ui
