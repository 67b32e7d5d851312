// Places header, matrices, calculation and flow by hand.
#include "ui/lessons/forward/ForwardMatrixCard.h"

#include "ui/controls/Buttons.h"
#include "ui/lessons/forward/AlgorithmFlow.h"
#include "ui/lessons/forward/CalculationStrip.h"
#include "ui/lessons/forward/ForwardMatrixView.h"
#include "ui/lessons/forward/MatrixLegend.h"
#include "ui/theme/Style.h"
#include "ui/theme/Theme.h"

#include <QCheckBox>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTabBar>

#include <algorithm>

namespace chalknet::ui {

namespace {

constexpr int kTabs = 40;
constexpr double kCalculation = 92.0; ///< height of the strip
constexpr double kLongCalculation = 114.0; ///< for sums that need several lines
constexpr int kManyTerms = 5;
constexpr int kRowButton = 28;

} // namespace

ForwardMatrixCard::ForwardMatrixCard(QWidget* parent)
    : Card(parent)
    , m_tabs(new QTabBar(this))
    , m_rowBack(makeIconButton(QStringLiteral("chevron-left"), {}, this))
    , m_rowName(new QLabel(this))
    , m_rowNext(makeIconButton(QStringLiteral("chevron-right"), {}, this))
    , m_predict(new QCheckBox(this))
    , m_legend(new MatrixLegend(this))
    , m_scroll(new QScrollArea(this))
    , m_matrices(new ForwardMatrixView)
    , m_calculation(new CalculationStrip(this))
    , m_flow(new AlgorithmFlow(this))
{
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->addTab(QString());
    m_tabs->addTab(QString());
    setTextRole(m_rowName, TextRole::FieldLabel);
    m_rowName->setAlignment(Qt::AlignCenter);
    m_scroll->setWidget(m_matrices);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_matrices->setAutoFillBackground(false);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) { emit flowToggled(index == 1); });
    connect(m_rowBack, &QPushButton::clicked, this, [this] { emit rowStepped(-1); });
    connect(m_rowNext, &QPushButton::clicked, this, [this] { emit rowStepped(1); });
    connect(m_matrices, &ForwardMatrixView::roomNeeded, this, [this](const QRect& rect) {
        m_scroll->ensureVisible(rect.center().x(), rect.center().y(), rect.width() / 2 + 24, rect.height() / 2 + 24);
    });
    setTabOrder(m_predict, m_matrices);
    m_calculation->setTabOrderAfter(m_matrices);
    retranslate();
}

void ForwardMatrixCard::setShowsFlow(bool shows)
{
    m_showsFlow = shows;
    m_tabs->setCurrentIndex(shows ? 1 : 0);
    place();
}

void ForwardMatrixCard::setRow(std::size_t row, std::size_t rows)
{
    m_row = row;
    m_rows = rows;
    m_rowName->setText(tr("Example %1 of %2").arg(row + 1).arg(rows));
    m_rowBack->setEnabled(row > 0);
    m_rowNext->setEnabled(row + 1 < rows);
    place();
}

void ForwardMatrixCard::setStageScale(double scale, double chrome)
{
    m_scale = scale;
    m_chrome = chrome;
    m_tabs->setFont(Theme::instance().font(TextRole::Heading, chrome));
    m_rowName->setFont(Theme::instance().font(TextRole::FieldLabel, chrome));
    m_predict->setFont(Theme::instance().font(TextRole::Control, chrome));
    m_legend->setChromeScale(chrome);
    m_matrices->setStageScale(scale);
    m_flow->setStageScale(scale);
    place();
}

void ForwardMatrixCard::setPresenting(bool presenting, double formulas, bool withMatrices)
{
    m_presenting = presenting;
    m_formulas = formulas;
    m_withMatrices = withMatrices;
    place();
}

void ForwardMatrixCard::setLargestSum(int terms)
{
    m_terms = terms;
    place();
}

void ForwardMatrixCard::resizeEvent(QResizeEvent* event)
{
    Card::resizeEvent(event);
    place();
}

void ForwardMatrixCard::showEvent(QShowEvent* event)
{
    Card::showEvent(event);
    place();
}

void ForwardMatrixCard::placeHeader(int margin)
{
    const bool hasRows = m_rows > 1 && !m_showsFlow;
    m_tabs->setVisible(!m_presenting);
    m_predict->setVisible(!m_presenting && !m_showsFlow);
    for (QWidget* widget : {static_cast<QWidget*>(m_rowBack), static_cast<QWidget*>(m_rowName), static_cast<QWidget*>(m_rowNext)})
        widget->setVisible(!m_presenting && hasRows);
    const int middle = 4 + kTabs / 2;
    m_tabs->setGeometry(margin - 10, 4, m_tabs->sizeHint().width(), kTabs);
    int right = width() - margin;
    const auto put = [&right, middle](QWidget* widget, int gap) {
        const QSize size = widget->sizeHint();
        widget->setGeometry(right - size.width(), middle - size.height() / 2, size.width(), size.height());
        right -= size.width() + gap;
    };
    const int rowsWidth = hasRows ? m_rowName->sizeHint().width() + 2 * kRowButton + 40 : 0;
    const int needed = m_tabs->width() + m_predict->sizeHint().width() + rowsWidth + m_legend->sizeHint().width() + 60;
    m_legend->setVisible(!m_presenting && !m_showsFlow && needed <= width());
    if (!m_legend->isHidden())
        put(m_legend, 28);
    put(m_predict, 24);
    if (!hasRows)
        return;
    m_rowNext->setGeometry(right - kRowButton, middle - kRowButton / 2, kRowButton, kRowButton);
    right -= kRowButton + 4;
    put(m_rowName, 4);
    m_rowBack->setGeometry(right - kRowButton, middle - kRowButton / 2, kRowButton, kRowButton);
}

void ForwardMatrixCard::place()
{
    const bool compact = isCompact(window()->size());
    const int margin = compact ? metrics::kCompactCardPadding : metrics::kCardPadding;
    placeHeader(margin);
    const int top = m_presenting ? 4 : 4 + kTabs;
    const QRect body(margin, top, width() - 2 * margin, height() - top - (compact ? 8 : 12));
    m_flow->setVisible(m_showsFlow);
    m_scroll->setVisible(!m_showsFlow && m_withMatrices);
    m_calculation->setVisible(!m_showsFlow);
    if (m_showsFlow) {
        m_flow->setGeometry(body.adjusted(0, 4, 0, 0));
        return;
    }
    const double wanted = (m_terms >= kManyTerms ? kLongCalculation : kCalculation) * m_scale * m_formulas;
    const int strip = m_withMatrices ? std::min(qRound(wanted), body.height() * 45 / 100) : body.height();
    m_calculation->setStageScale(m_scale * m_formulas);
    m_calculation->setGeometry(body.left(), body.bottom() + 1 - strip, body.width(), strip);
    if (!m_withMatrices)
        return;
    m_scroll->setGeometry(body.left(), body.top(), body.width(), body.height() - strip - 6);
    m_matrices->setRoom(m_scroll->size().expandedTo(QSize(1, 1)));
}

void ForwardMatrixCard::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Card::changeEvent(event);
}

void ForwardMatrixCard::retranslate()
{
    m_tabs->setTabText(0, tr("As matrices"));
    m_tabs->setTabText(1, tr("Whole algorithm"));
    m_tabs->setTabToolTip(1, tr("Data, layers, loss, gradient, update, and again: each box opens its lesson"));
    m_predict->setText(tr("Predict first"));
    m_predict->setToolTip(tr("Before each layer you are asked for one of its numbers"));
    nameIconButton(m_rowBack, tr("Previous example"));
    nameIconButton(m_rowNext, tr("Next example"));
    setRow(m_row, m_rows);
}

} // namespace chalknet::ui
