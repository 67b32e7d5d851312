// Where the cards of "Numerical derivative" stand, how large their letters are, and what the controls are called.
#include "ui/controls/Card.h"
#include "ui/controls/SegmentedControl.h"
#include "ui/controls/ValueSlider.h"
#include "ui/formula/FormulaView.h"
#include "ui/formula/MathText.h"
#include "ui/lessons/PredictionCard.h"
#include "ui/lessons/loss/DifferenceTab.h"
#include "ui/lessons/loss/SeriesLegend.h"
#include "ui/theme/Theme.h"
#include "ui/views/PlotView.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QLayout>
#include <QPushButton>

#include <algorithm>

namespace chalknet::ui {

namespace {

constexpr double kLeftShare = 0.56;
constexpr double kPresenterFormulas = 1.4;
constexpr double kPresenterStage = 1.25;
constexpr int kBetween = 12;
constexpr double kWideFormulas = 600.0; ///< at formula scale 1
constexpr int kNarrowDecimals = 7;

QRect bodyOf(Card* card)
{
    const QRect header = card->headerPlace(); // settles the margins too
    const QMargins margins = card->layout()->contentsMargins();
    return card->rect().adjusted(
        margins.left(), std::max(header.bottom() + 6, margins.top()), -margins.right(), -margins.bottom());
}

} // namespace

void DifferenceTab::setStageScale(double scale)
{
    m_scale = scale;
    layOut();
}

void DifferenceTab::setPresenting(bool presenting)
{
    m_presenting = presenting;
    for (QWidget* widget : std::initializer_list<QWidget*>{
             m_function, m_weight, m_zoom, m_xSlider, m_hSlider, m_tenth, m_tenfold, m_kind, m_predict})
        widget->setVisible(!presenting);
    layOut();
}

void DifferenceTab::resizeEvent(QResizeEvent*)
{
    layOut();
}

void DifferenceTab::layOut()
{
    const int gap = isCompact(window()->size()) ? metrics::kCompactCardGap : metrics::kCardGap;
    const double stage = m_scale * (m_presenting ? kPresenterStage : 1.0);
    m_secants->setStageScale(stage);
    m_errors->setStageScale(stage);
    m_legend->setStageScale(stage);
    const int left = static_cast<int>((width() - gap) * kLeftShare);
    const int upper = static_cast<int>((height() - gap) * 0.63);
    m_secantCard->setGeometry(0, 0, left, upper);
    m_formulaCard->setGeometry(0, upper + gap, left, height() - upper - gap);
    const int high = static_cast<int>((height() - gap) * 0.58);
    m_errorCard->setGeometry(left + gap, 0, width() - left - gap, high);
    const QRect below(left + gap, high + gap, width() - left - gap, height() - high - gap);
    m_digitsCard->setGeometry(below);
    m_prediction->setGeometry(below);
    layOutSecants();
    chooseDecimals();
    layOutFormulas();
    layOutRight();
}

void DifferenceTab::layOutSecants()
{
    QRect room = bodyOf(m_secantCard);
    if (!m_presenting) {
        const int sliders = m_hSlider->sizeHint().height();
        int right = room.right() + 1;
        for (QPushButton* button : {m_tenfold, m_tenth}) {
            const int wide = button->sizeHint().width();
            button->setGeometry(right - wide, room.top() + sliders - metrics::kButtonHeight, wide, metrics::kButtonHeight);
            right -= wide + 8;
        }
        const int ways = right - room.left() - 4;
        const int x = static_cast<int>(ways * 0.36);
        m_xSlider->setGeometry(room.left(), room.top(), x, sliders);
        m_hSlider->setGeometry(room.left() + x + 2 * kBetween, room.top(), ways - x - 2 * kBetween, sliders);
        room.setTop(room.top() + sliders + 8);
        const int kind = m_kind->sizeHint().width();
        m_kind->setGeometry(room.left(), room.top(), kind, metrics::kButtonHeight);
        m_legend->setGeometry(room.left() + kind + kBetween, room.top(), room.width() - kind - kBetween, metrics::kButtonHeight);
        room.setTop(room.top() + metrics::kButtonHeight + 4);
    } else {
        const int line = m_legend->sizeHint().height();
        m_legend->setGeometry(room.left(), room.top(), room.width(), line);
        room.setTop(room.top() + line + 4);
    }
    m_secants->setGeometry(room);
}

// Seventeen digits twice over would make the letters of a narrow card tiny.
void DifferenceTab::chooseDecimals()
{
    const double letters = m_scale * (m_presenting ? kPresenterFormulas : 1.0);
    const int decimals = bodyOf(m_formulaCard).width() < kWideFormulas * letters ? kNarrowDecimals : kMostQuotientDecimals;
    if (decimals == m_decimals)
        return;
    m_decimals = decimals;
    showFormulas();
}

// Each line gets its share of the height, so that both quotients and the analytic slope stand evenly.
void DifferenceTab::layOutFormulas()
{
    const double formulas = m_scale * (m_presenting ? kPresenterFormulas : 1.0);
    QRect room = bodyOf(m_formulaCard);
    for (FormulaView* view : {m_central, m_forward, m_analytic})
        view->setPixelSize(20.0 * formulas);
    m_error->setPixelSize(15.0 * formulas);
    const int error = m_error->heightForWidth(room.width());
    m_error->setGeometry(room.left(), room.bottom() + 1 - error, room.width(), error);
    room.setBottom(room.bottom() - error - 4);
    std::vector<FormulaView*> views;
    for (FormulaView* view : {m_central, m_forward, m_analytic})
        if (view->isVisibleTo(m_formulaCard))
            views.push_back(view);
    int needed = 0;
    for (const FormulaView* view : views)
        needed += view->sizeHint().height();
    const double share = std::min(1.0, static_cast<double>(room.height()) / std::max(1, needed));
    const double free = std::max(0.0, static_cast<double>(room.height() - needed)) / static_cast<double>(views.size());
    double top = room.top();
    for (FormulaView* view : views) {
        const double high = view->sizeHint().height() * share + free;
        view->setGeometry(room.left(), static_cast<int>(top), room.width(), static_cast<int>(high));
        top += high;
    }
}

void DifferenceTab::layOutRight()
{
    const double formulas = m_scale * (m_presenting ? kPresenterFormulas : 1.0);
    const QRect plot = bodyOf(m_errorCard);
    m_errors->setGeometry(plot.adjusted(-4, 0, 4, 4));
    m_subtraction->setPixelSize(20.0 * formulas);
    m_digits->setPixelSize(15.0 * formulas);
    const QRect room = bodyOf(m_digitsCard);
    const int sum = std::min(m_subtraction->sizeHint().height(), room.height() / 2);
    m_subtraction->setGeometry(room.left(), room.top(), room.width(), sum);
    m_digits->setGeometry(room.left(), room.top() + sum + 6, room.width(), room.height() - sum - 6);
}

void DifferenceTab::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        layOut();
    }
    LessonTab::changeEvent(event);
}

void DifferenceTab::retranslate()
{
    m_function->setSegmentText(0, tr("Loss"));
    m_function->setSegmentText(1, QStringLiteral("x²"));
    m_function->setSegmentText(2, QStringLiteral("eˣ"));
    m_function->setAccessibleName(tr("Function"));
    m_function->setSegmentToolTip(0, tr("Loss of the small network of “Loss or accuracy” over one of its weights"));
    m_weight->setAccessibleName(tr("Weight"));
    m_weight->setToolTip(tr("The weight that the loss is a function of"));
    m_zoom->setText(tr("Zoom with h"));
    m_zoom->setToolTip(tr("The plot is six steps wide, whatever the step: its axes count in h"));
    m_hSlider->setLabel(tr("Step h"));
    m_tenth->setText(QStringLiteral("÷ 10"));
    m_tenth->setToolTip(tr("A tenth of h"));
    m_tenfold->setText(QStringLiteral("× 10"));
    m_tenfold->setToolTip(tr("Ten times h"));
    m_kind->setSegmentText(0, tr("Central"));
    m_kind->setSegmentText(1, tr("Forward"));
    m_kind->setSegmentText(2, tr("Both"));
    m_kind->setAccessibleName(tr("Secant"));
    m_secants->setAccessibleName(tr("Curve with secants"));
    m_formulaCard->setTitle(tr("Slope of the secant"));
    m_central->setAccessibleName(tr("Central difference"));
    m_forward->setAccessibleName(tr("Forward difference"));
    m_analytic->setAccessibleName(tr("Analytic slope"));
    m_errorCard->setTitle(tr("Error over h"));
    m_predict->setText(tr("Predict first"));
    m_predict->setToolTip(tr("A question about the error before it is shown"));
    m_errors->setAccessibleName(tr("Error over the step"));
    m_digitsCard->setTitle(tr("What the subtraction leaves"));
    m_subtraction->setAccessibleName(tr("Subtraction"));
    if (m_question)
        m_prediction->retell(m_question->text(), m_question->answers(), m_question->why());
    showAll();
}

} // namespace chalknet::ui
