// Layout, keys and language of "One parameter".
#include "ui/lessons/descent/CurveTab.h"

#include "ui/controls/Card.h"
#include "ui/controls/SegmentedControl.h"
#include "ui/controls/ValueSlider.h"
#include "ui/formula/FormulaView.h"
#include "ui/formula/MathText.h"
#include "ui/lessons/PredictionCard.h"
#include "ui/lessons/descent/CurveTable.h"
#include "ui/lessons/descent/DescentNames.h"
#include "ui/lessons/descent/StepTransport.h"
#include "ui/theme/Theme.h"
#include "ui/views/PlotView.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPushButton>

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

void CurveTab::setStageScale(double scale)
{
    m_scale = scale;
    layOut();
}

void CurveTab::setPresenting(bool presenting)
{
    m_presenting = presenting;
    if (presenting && m_question)
        setPredicting(false);
    m_curves->setVisible(!presenting);
    m_transport->setPresenting(presenting);
    layOut();
}

void CurveTab::resizeEvent(QResizeEvent*)
{
    layOut();
}

void CurveTab::layOut()
{
    const bool compact = isCompact(window()->size());
    const int gap = compact ? metrics::kCompactCardGap : metrics::kCardGap;
    const double stage = m_scale * (m_presenting ? 1.25 : 1.0);
    for (FormulaView* formula : m_formulas)
        formula->setPixelSize(20.0 * m_scale * (m_presenting ? 1.4 : 1.0));
    m_verdictLine->setPixelSize(15.0 * stage);
    m_stage->setStageScale(stage);
    m_loss->setStageScale(std::min(m_scale, 1.2) * 0.9);
    m_table->setStageScale(m_scale);
    const int left = m_presenting ? width() : static_cast<int>((width() - gap) * (width() < 1100 ? 0.6 : 0.67));
    const int right = width() - left - gap;
    m_card->setGeometry(0, 0, left, height());
    // Two lines of verdict always, so that the curve stays where it is when the sentence changes.
    m_verdictLine->setFixedHeight(static_cast<int>(std::lround(15.0 * stage * 1.5 * 2)) + 4);
    for (QWidget* widget : {static_cast<QWidget*>(m_controls), static_cast<QWidget*>(m_lossCard),
             static_cast<QWidget*>(m_tableCard), static_cast<QWidget*>(m_prediction)})
        widget->setVisible(!m_presenting);
    m_lossCard->setVisible(!m_presenting && !m_question);
    m_tableCard->setVisible(!m_presenting && !m_question);
    m_prediction->setVisible(!m_presenting && m_question.has_value());
    if (m_presenting)
        return showStage();
    const int x = left + gap;
    const int controls = compact ? 184 : 204;
    m_controls->setGeometry(x, 0, right, controls);
    const int below = controls + gap;
    const int rest = height() - below;
    m_prediction->setGeometry(x, below, right, rest);
    const int loss = static_cast<int>((rest - gap) * 0.46);
    m_lossCard->setGeometry(x, below, right, loss);
    m_tableCard->setGeometry(x, below + loss + gap, right, rest - loss - gap);
    showStage();
}

void CurveTab::keyPressEvent(QKeyEvent* event)
{
    if ((event->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier || m_presenting)
        return LessonTab::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Right: return present(1);
    case Qt::Key_Left: return present(-1);
    case Qt::Key_Home: setPlaying(false); return goTo(0);
    case Qt::Key_End: setPlaying(false); return hidesPath() ? void() : goTo(kCurveUpdates);
    case Qt::Key_Space:
        if (!event->isAutoRepeat())
            present(0);
        return;
    default: LessonTab::keyPressEvent(event);
    }
}

void CurveTab::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    LessonTab::changeEvent(event);
}

void CurveTab::retranslate()
{
    m_curves->setAccessibleName(tr("Curve"));
    for (std::size_t i = 0; i < kAllCurves.size(); ++i)
        m_curves->setSegmentText(static_cast<int>(i), curveLabel(kAllCurves[i]));
    m_card->setTitle(tr("Down the slope"));
    m_controls->setTitle(tr("Length of the steps"));
    m_lossCard->setTitle(tr("Loss after each update"));
    m_tableCard->setTitle(tr("Updates"));
    m_rate->setLabel(tr("Learning rate η"));
    m_rate->setToolTip(tr("How far a step goes for each unit of slope"));
    m_predict->setText(tr("Will it converge? Predict"));
    m_predict->setToolTip(tr("Draws a start and a learning rate; you say what becomes of it"));
    m_stage->setAccessibleName(tr("Curve with start, tangent and step"));
    m_loss->setAccessibleName(tr("Loss after each update"));
    const QString names[3] = {tr("Loss at the present place"), tr("Slope at the present place"), tr("Update")};
    for (int i = 0; i < 3; ++i)
        m_formulas[i]->setAccessibleName(names[i]);
    if (m_question)
        m_prediction->retell(m_question->text(), m_question->answers(), m_question->why());
    if (!m_path.moments.empty())
        showAll();
}

} // namespace chalknet::ui
