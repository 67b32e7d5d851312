// Shows the explanation beside the page.
#include "ui/shell/ExplanationDrawer.h"

#include "ui/controls/Buttons.h"
#include "ui/controls/ElidedLabel.h"
#include "ui/controls/HairLine.h"
#include "ui/formula/FormulaView.h"
#include "ui/formula/MathText.h"
#include "ui/shell/TaskListView.h"
#include "ui/theme/Style.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

constexpr int kWidth = 376;
constexpr int kCompactWidth = 320;
constexpr int kHead = 56;
constexpr int kPadding = 20;
constexpr double kBody = 15;
constexpr double kHeading = 16;
constexpr double kFormula = 21;
constexpr int kTaskSide = kPadding - TaskListView::kRowPanel;
constexpr int kTaskPaddingTop = 8;
constexpr int kTaskPaddingBottom = 10;
constexpr double kMostForTasks = 0.66; // of the height below the head

QWidget* makeWidget(ExplanationBlock::Kind kind, QWidget* parent)
{
    if (kind != ExplanationBlock::Kind::Formula)
        return new MathText(parent);
    auto* view = new FormulaView(parent);
    view->setWell(true);
    view->setAlignment(Qt::AlignHCenter | Qt::AlignVCenter);
    return view;
}

bool sameKinds(const std::vector<ExplanationBlock>& a, const std::vector<ExplanationBlock>& b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
        [](const ExplanationBlock& one, const ExplanationBlock& other) { return one.kind == other.kind; });
}

} // namespace

ExplanationDrawer::ExplanationDrawer(QWidget* parent)
    : QWidget(parent)
    , m_title(new ElidedLabel(this))
    , m_close(makeIconButton(QStringLiteral("close"), {}, this))
    , m_scroll(new QScrollArea(this))
    , m_taskLine(new HairLine(Qt::Horizontal, this))
    , m_taskScroll(new QScrollArea(this))
{
    setButtonKind(m_close, ButtonKind::Flat);

    auto* head = new QHBoxLayout;
    head->setContentsMargins(kPadding, 0, 12, 0);
    head->addWidget(m_title, 1);
    head->addWidget(m_close);
    m_head = new QWidget(this);
    m_head->setLayout(head);

    m_scroll->setWidget(new QWidget);
    m_text = new QVBoxLayout(m_scroll->widget());
    m_text->setContentsMargins(kPadding, 12, kPadding, 16);
    m_text->setSpacing(12);
    m_text->addStretch(1);
    m_tasks = new TaskListView;
    m_tasks->setContentsMargins(kTaskSide, kTaskPaddingTop, kTaskSide, kTaskPaddingBottom);
    m_taskScroll->setWidget(m_tasks);
    for (QScrollArea* scroll : {m_scroll, m_taskScroll}) {
        scroll->setWidgetResizable(true);
        scroll->setFrameShape(QFrame::NoFrame);
        scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        scroll->viewport()->setAutoFillBackground(false);
        scroll->widget()->setAutoFillBackground(false);
        scroll->widget()->installEventFilter(this); // for its wish for another height
    }
    m_scroll->setFocusPolicy(Qt::StrongFocus); // to be scrolled by keys
    m_taskScroll->setFocusPolicy(Qt::NoFocus);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(new HairLine(Qt::Horizontal, this));
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_taskLine);
    layout->addWidget(m_taskScroll);
    setDensity(Density::Reference);

    connect(m_tasks, &TaskListView::showsAllChanged, this, &ExplanationDrawer::divideHeight);
    connect(m_close, &QPushButton::clicked, this, &ExplanationDrawer::closeRequested);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
    retranslate();
}

void ExplanationDrawer::setExplanation(const QString& title, const QString& html)
{
    m_title->setText(title);
    const std::vector<ExplanationBlock> blocks = explanationBlocks(html);
    if (blocks == m_blocks)
        return;
    if (!sameKinds(blocks, m_blocks))
        rebuild(blocks);
    for (std::size_t i = 0; i < blocks.size(); ++i)
        fill(m_widgets[i], blocks[i]);
    m_blocks = blocks;
}

void ExplanationDrawer::rebuild(const std::vector<ExplanationBlock>& blocks)
{
    qDeleteAll(m_widgets);
    m_widgets.clear();
    for (const ExplanationBlock& block : blocks) {
        QWidget* widget = makeWidget(block.kind, m_scroll->widget());
        m_text->insertWidget(static_cast<int>(m_widgets.size()), widget);
        m_widgets.push_back(widget);
    }
}

void ExplanationDrawer::setDensity(Density density)
{
    m_scale = chromeScale(density);
    m_tasks->setScale(m_scale);
    setFixedWidth(density == Density::Compact ? kCompactWidth : static_cast<int>(std::lround(kWidth * m_scale)));
    m_head->setFixedHeight(static_cast<int>(std::lround(kHead * m_scale)));
    m_title->setFont(Theme::instance().sans(18 * m_scale, true));
    for (std::size_t i = 0; i < m_widgets.size(); ++i)
        fill(m_widgets[i], m_blocks[i]);
    divideHeight();
}

void ExplanationDrawer::resizeEvent(QResizeEvent*)
{
    divideHeight();
}

bool ExplanationDrawer::eventFilter(QObject* watched, QEvent* event)
{
    const bool isWish = event->type() == QEvent::LayoutRequest || (watched == m_tasks && event->type() == QEvent::HideToParent)
        || (watched == m_tasks && event->type() == QEvent::ShowToParent);
    if (isWish)
        divideHeight();
    return QWidget::eventFilter(watched, event);
}

void ExplanationDrawer::divideHeight()
{
    const bool hasTasks = !m_tasks->isHidden();
    m_taskLine->setVisible(hasTasks);
    m_taskScroll->setVisible(hasTasks);
    if (!hasTasks || height() <= m_head->height())
        return;
    const int room = height() - m_head->height();
    const int textHeight = m_text->totalHeightForWidth(m_scroll->viewport()->width());
    const int taskWidth = m_scroll->width() - 2 * kTaskSide;
    const int padding = kTaskPaddingTop + kTaskPaddingBottom;
    m_tasks->setShort(textHeight + m_tasks->fullHeight(taskWidth) + padding > room);
    const int most = static_cast<int>(kMostForTasks * room);
    const int wanted = m_tasks->shownHeight(taskWidth) + padding;
    // A bar that comes with a wrong height for a moment would take width and so need itself.
    m_taskScroll->setVerticalScrollBarPolicy(wanted > most ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    m_taskScroll->setFixedHeight(std::min(wanted, most));
}

void ExplanationDrawer::fill(QWidget* widget, const ExplanationBlock& block) const
{
    if (auto* formula = qobject_cast<FormulaView*>(widget)) {
        formula->setPixelSize(kFormula * m_scale);
        formula->setTex(block.text);
        return;
    }
    auto* text = qobject_cast<MathText*>(widget);
    const bool isHeading = block.kind == ExplanationBlock::Kind::Heading;
    text->setPixelSize((isHeading ? kHeading : kBody) * m_scale);
    text->setBold(isHeading);
    text->setText(block.text);
}

void ExplanationDrawer::paintEvent(QPaintEvent*)
{
    const Colors& colors = Theme::instance().colors();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colors.line, 1));
    painter.setBrush(colors.surface);
    // Only the top left corner is round: the others lie outside.
    const double over = metrics::kCardRadius;
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, over, over), metrics::kCardRadius, metrics::kCardRadius);
}

void ExplanationDrawer::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ExplanationDrawer::retranslate()
{
    nameIconButton(m_close, tr("Close the explanation"), QStringLiteral("F1"));
    m_scroll->setAccessibleName(tr("Explanation"));
}

} // namespace chalknet::ui
