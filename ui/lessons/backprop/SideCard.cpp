// One of five panels, chosen by the segments in its head.
#include "ui/lessons/backprop/SideCard.h"

#include "ui/controls/Buttons.h"
#include "ui/controls/SegmentedControl.h"
#include "ui/lessons/backprop/GradientCheckPanel.h"
#include "ui/lessons/backprop/MatrixPanel.h"
#include "ui/lessons/backprop/MistakePanel.h"
#include "ui/lessons/backprop/ShortcutDerivation.h"
#include "ui/lessons/backprop/WeightCurvePanel.h"
#include "ui/theme/Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace chalknet::ui {

namespace {

constexpr double kSegmentLetters = 14.0;
constexpr double kNarrowSegmentLetters = 12.5;

} // namespace

SideCard::SideCard(QWidget* parent)
    : Card(parent)
    , m_views(new SegmentedControl(this))
    , m_close(makeIconButton(QStringLiteral("close"), {}, this))
    , m_stack(new QStackedWidget(this))
    , m_matrix(new MatrixPanel(m_stack))
    , m_check(new GradientCheckPanel(m_stack))
    , m_curve(new WeightCurvePanel(m_stack))
    , m_mistake(new MistakePanel(m_stack))
    , m_derivation(new ShortcutDerivationPanel(m_stack))
{
    for (QWidget* page : {static_cast<QWidget*>(m_matrix), static_cast<QWidget*>(m_check), static_cast<QWidget*>(m_curve),
             static_cast<QWidget*>(m_mistake), static_cast<QWidget*>(m_derivation)}) {
        page->setMinimumSize(0, 0);
        m_stack->addWidget(page);
    }
    m_stack->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    for (int i = 0; i < 4; ++i)
        m_views->addSegment(QString());
    setButtonKind(m_close, ButtonKind::Flat);
    m_close->setIconSize(QSize(18, 18));
    m_close->setFixedSize(metrics::kMinimumHitTarget, metrics::kMinimumHitTarget);
    header()->insertWidget(0, m_views);
    header()->addWidget(m_close);
    body()->addWidget(m_stack, 1);
    connect(m_views, &SegmentedControl::currentIndexChanged, this, [this](int index) {
        m_view = static_cast<SideView>(index);
        showPage();
        emit viewChosen(m_view);
    });
    connect(m_close, &QPushButton::clicked, this, [this] {
        setDerivationShown(false);
        emit derivationClosed();
    });
    retranslate();
    showPage();
}

void SideCard::setView(SideView view)
{
    const QSignalBlocker blocker(m_views);
    m_views->setCurrentIndex(static_cast<int>(view));
    m_view = view;
    showPage();
}

void SideCard::setPredicting(bool predicting)
{
    m_predicting = predicting;
    showPage();
}

void SideCard::setDerivationShown(bool shown)
{
    m_derivationShown = shown;
    showPage();
}

void SideCard::showPage()
{
    const bool derives = m_derivationShown && !m_predicting;
    QWidget* page = m_stack->widget(static_cast<int>(m_view));
    if (m_predicting)
        page = m_check;
    else if (derives)
        page = m_derivation;
    m_stack->setCurrentWidget(page);
    m_views->setVisible(!m_predicting && !derives);
    m_close->setVisible(derives);
    setTitle(m_predicting ? tr("Gradient check") : derives ? tr("Why y − t?") : QString());
}

void SideCard::setScales(double formulas, double chrome, bool isNarrow)
{
    m_matrix->setStageScale(formulas);
    m_check->setStageScale(formulas);
    m_curve->setStageScale(formulas);
    m_mistake->setStageScale(formulas);
    m_derivation->setStageScale(formulas);
    m_views->setFont(Theme::instance().sans(isNarrow ? kNarrowSegmentLetters : kSegmentLetters * std::min(chrome, 1.1)));
    titleLabel()->setFont(Theme::instance().font(TextRole::Heading, chrome));
}

void SideCard::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Card::changeEvent(event);
}

void SideCard::retranslate()
{
    m_views->setSegmentText(0, tr("Matrices"));
    m_views->setSegmentText(1, tr("Check"));
    m_views->setSegmentText(2, tr("One weight"));
    m_views->setSegmentText(3, tr("What if?"));
    m_views->setSegmentToolTip(0, tr("The whole layer at once"));
    m_views->setSegmentToolTip(1, tr("Every gradient beside the slope measured by nudging the weight"));
    m_views->setSegmentToolTip(2, tr("How the loss moves with one weight"));
    m_views->setSegmentToolTip(3, tr("What if the rule were wrong?"));
    m_views->setAccessibleName(tr("Beside the chain rule"));
    nameIconButton(m_close, tr("Close the derivation"));
    showPage();
}

} // namespace chalknet::ui
