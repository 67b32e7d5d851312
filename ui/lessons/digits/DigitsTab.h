// DigitsTab: a part of the lesson on handwritten digits that looks at the newest network, the data and the drawing.
#pragma once

#include "engine/data/DigitPreprocessor.h"
#include "ui/lessons/LessonTab.h"
#include "ui/lessons/digits/DigitNetwork.h"
#include "ui/lessons/digits/DigitsData.h"

#include <QByteArray>

#include <vector>

namespace chalknet::ui {

class DigitsTab : public LessonTab {
    Q_OBJECT

public:
    using LessonTab::LessonTab;

    /// The network that reads: up to 30 times a second while it learns; cheap (the numbers are shared). Work that takes longer
    /// than a frame belongs to a thread of its own (BackgroundWork), the newest network wins, and only while the tab is shown.
    virtual void setNetwork(const DigitNetwork& network) { Q_UNUSED(network) }
    virtual void setData(const DigitsData& digits) { Q_UNUSED(digits) }
    /// The drawing of the tab "Draw" in units of its canvas (InkStrokes::kSide), and what became of it.
    virtual void setDrawing(const std::vector<Stroke>& strokes, const DigitStages& stages)
    {
        Q_UNUSED(strokes)
        Q_UNUSED(stages)
    }

signals:
    /// Why does the network answer so for this picture (784 bytes)? Opens the tab "Why this answer"; `label` −1: not known.
    void explanationWanted(const QByteArray& pixels, int label);
    /// Shall be drawn in the tab "Draw", which opens.
    void drawingWanted(const std::vector<chalknet::Stroke>& strokes);
};

} // namespace chalknet::ui
