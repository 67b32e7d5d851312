// RaceStage: the surface with its formula, the paths on it, and a sentence about them.
#pragma once

#include "ui/controls/Card.h"
#include "ui/lessons/descent/RaceMoment.h"

class QComboBox;
class QLabel;

namespace chalknet::ui {

class FormulaView;
class MathText;
class SurfaceView;

class RaceStage : public Card {
    Q_OBJECT

public:
    explicit RaceStage(QWidget* parent = nullptr);

    SurfaceView* view() const { return m_view; }
    QComboBox* surfaceBox() const { return m_surface; }
    MathText* remark() const { return m_remark; }

    /// A new surface, or another part of it.
    void showSurface(const RaceState& state, const RaceRun& run, const SurfaceDomain& range);
    /// Paths, start and sentence.
    void showMoment(const RaceMoment& moment);
    void setStageScale(double scale);
    void setPresenting(bool presenting);
    /// More height than the plane needs: the sentence may take two lines.
    void setNarrow(bool narrow);
    /// The width in which the plane fills this height.
    int widthFor(int height) const;

signals:
    void surfaceChosen(SurfaceType surface);

protected:
    void changeEvent(QEvent* event) override;

private:
    void showMarks(const RaceRun& run);
    void retranslate();
    void adopt();

    QComboBox* m_surface = nullptr;
    FormulaView* m_formula = nullptr;
    QLabel* m_caption = nullptr;
    SurfaceView* m_view = nullptr;
    MathText* m_remark = nullptr;
    double m_scale = 1.0;
    bool m_presenting = false;
    bool m_narrow = false;
};

} // namespace chalknet::ui
