// Layout, keys and language of "Mini-batches".
#include "ui/lessons/descent/BatchTab.h"

#include "ui/controls/Card.h"
#include "ui/controls/NumberFormat.h"
#include "ui/controls/SegmentedControl.h"
#include "ui/controls/Stepper.h"
#include "ui/controls/ValueSlider.h"
#include "ui/formula/MathText.h"
#include "ui/lessons/descent/BatchSteps.h"
#include "ui/lessons/descent/BatchTexts.h"
#include "ui/lessons/descent/MiniBatchView.h"
#include "ui/lessons/descent/StepTransport.h"
#include "ui/theme/Theme.h"
#include "ui/views/PlotView.h"
#include "ui/views/SurfaceView.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

void BatchTab::setStageScale(double scale)
{
    m_scale = scale;
    layOut();
}

void BatchTab::setPresenting(bool presenting)
{
    m_presenting = presenting;
    for (QWidget* widget : {static_cast<QWidget*>(m_sizeLabel), static_cast<QWidget*>(m_size),
             static_cast<QWidget*>(m_epochLabel), static_cast<QWidget*>(m_epochs), static_cast<QWidget*>(m_rate)})
        widget->setVisible(!presenting);
    m_transport->setPresenting(presenting);
    layOut();
}

void BatchTab::resizeEvent(QResizeEvent*)
{
    layOut();
}

void BatchTab::layOut()
{
    const bool compact = isCompact(window()->size());
    const int gap = compact ? metrics::kCompactCardGap : metrics::kCardGap;
    const double stage = m_scale * (m_presenting ? 1.25 : 1.0);
    m_rows->setStageScale(stage);
    m_steps->setStageScale(stage);
    m_chart->setStageScale(std::min(stage, 1.3) * 0.92);
    m_chartText->setPixelSize(13.5 * std::max(0.9, std::min(m_scale, 1.2)));
    const int strip = static_cast<int>(std::lround(height() * (compact ? 0.44 : 0.43)));
    m_card->setGeometry(0, 0, width(), strip);
    // At least as wide as the words under the squares.
    m_rows->setFixedWidth(static_cast<int>(std::lround(std::max(212.0 * stage, std::min(0.19 * width(), 0.68 * strip)))));
    m_chartCard->setVisible(!m_presenting);
    const int below = strip + gap;
    const int room = height() - below;
    const int right = m_presenting ? -gap : static_cast<int>(std::lround((width() - gap) * 0.33));
    layOutRuns({0, below, width() - right - gap, room}, gap);
    if (!m_presenting)
        m_chartCard->setGeometry(width() - right, below, right, room);
}

void BatchTab::layOutRuns(const QRect& room, int gap)
{
    const int wide = (room.width() - gap * (kBatchKinds - 1)) / kBatchKinds;
    for (int i = 0; i < kBatchKinds; ++i) {
        const RunCard& run = m_runs[static_cast<std::size_t>(i)];
        run.surface->setStageScale(std::min(m_scale, 1.3) * 0.9);
        run.text->setPixelSize((m_presenting ? 15.5 : 13.5) * m_scale);
        run.text->setFixedHeight(run.text->heightForWidth(std::max(60, wide - 2 * metrics::kCardPadding)));
        run.card->setGeometry(room.left() + i * (wide + gap), room.top(), wide, room.height());
    }
}

void BatchTab::keyPressEvent(QKeyEvent* event)
{
    if ((event->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier || m_presenting)
        return LessonTab::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Right: return present(1);
    case Qt::Key_Left: return present(-1);
    case Qt::Key_Home: setPlaying(false); return goTo(0);
    case Qt::Key_End: setPlaying(false); return goTo(lastMoment(m_run));
    case Qt::Key_Space:
        if (!event->isAutoRepeat())
            present(0);
        return;
    default: LessonTab::keyPressEvent(event);
    }
}

void BatchTab::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    LessonTab::changeEvent(event);
}

void BatchTab::retranslate()
{
    m_card->setTitle(tr("Four steps, again and again"));
    m_sizeLabel->setText(tr("Batch size m"));
    m_size->setAccessibleNames(tr("Smaller batch"), tr("Larger batch"));
    m_epochLabel->setText(tr("Epochs"));
    m_epochs->setAccessibleNames(tr("One epoch less"), tr("One epoch more"));
    m_rate->setLabel(tr("Learning rate η"));
    m_rows->setAccessibleName(tr("Rows in the order of the epoch"));
    m_rows->setRowText([](int row) {
        const RegressionRow& shown = batchSurface().rows()[static_cast<std::size_t>(row)];
        return tr("row %1: x = %2, t = %3").arg(QString::number(row + 1), fixed(shown.x, 2), fixed(shown.t, 2));
    });
    std::array<QString, kBatchPhases> titles;
    for (int i = 0; i < kBatchPhases; ++i)
        titles[static_cast<std::size_t>(i)] = batchPhaseLabel(static_cast<BatchPhase>(i));
    m_steps->setTitles(titles);
    for (int i = 0; i < kBatchKinds; ++i) {
        const RunCard& run = m_runs[static_cast<std::size_t>(i)];
        run.card->setTitle(batchKindLabel(static_cast<BatchKindShown>(i)));
        run.surface->setAccessibleName(batchKindLabel(static_cast<BatchKindShown>(i)));
    }
    m_charts->setAccessibleName(tr("Chart"));
    m_charts->setSegmentText(Loss, tr("Loss"));
    m_charts->setSegmentText(Timing, tr("Time and noise"));
    m_chart->setAccessibleName(tr("Chart"));
    if (!m_run.path(BatchKindShown::Mini).moments.empty())
        showAll();
}

} // namespace chalknet::ui
