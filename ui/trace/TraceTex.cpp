// Not written yet.
#include "ui/trace/TraceTex.h"

namespace chalknet::ui {

QString symbolTex(const Symbol&, const TraceNames&, bool)
{
    return {};
}
QString weightMatrixTex(int, const TraceNames&)
{
    return {};
}
QString biasVectorTex(int, const TraceNames&)
{
    return {};
}
QString sumVectorTex(int, const TraceNames&)
{
    return {};
}
QString activationVectorTex(int, const TraceNames&)
{
    return {};
}
QString activationTex(const Activation&, const QString&)
{
    return {};
}
QString activationDerivativeTex(const Activation&, const QString&, const QString&)
{
    return {};
}
QString lossTermTex(LossType, const QString&, const QString&, int)
{
    return {};
}
QString lossDerivativeTex(LossType, const QString&, const QString&, int)
{
    return {};
}

} // namespace chalknet::ui
